import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'gunicorn',
  name: 'Gunicorn',
  category: 'application-server',
  section: 'api',
  layer: 'api',
  runtime: 'library',
  summary: {
    en: 'A pre-fork process manager that runs WSGI applications in sync, threaded or greenlet workers, and ASGI in its asgi worker; best at keeping several workers alive on one host.',
    zh: '预派生进程管理器，以同步、线程或 greenlet 工作进程运行 WSGI 应用，也可用 asgi 工作进程运行 ASGI 应用，最适合在单机上维持多个工作进程。',
  },
  advice: {
    en: 'Choose it when a WSGI application needs several supervised workers behind a buffering proxy; not exposed to the internet with sync workers, where slow clients occupy them.',
    zh: 'WSGI 应用需要多个受监管的工作进程、且前面有缓冲代理时选它；不要用同步工作进程直接面向公网，慢客户端会占满进程。',
  },
  provides: ['wsgi-server', 'asgi-server'],
  needs: [],
  concurrency: 'both',
  interface: 'both',
  pypi: 'gunicorn',
  version: {
    value: '25.3.0',
    source:
      'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/api/pyproject.toml',
    date: '2026',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_gunicorn/package.py',
  },
  usedBy: [
    {
      who: 'Instagram (2011)',
      source: 'https://www.openpolitics.com/links/powers-instagram-hundreds-instances-dozens-technologies',
    },
    { who: 'NetBox', source: 'https://github.com/netbox-community/netbox/blob/HEAD/base_requirements.txt' },
    {
      who: 'Read the Docs',
      source: 'https://github.com/readthedocs/readthedocs.org/blob/HEAD/requirements/pip.in',
    },
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    {
      who: 'Apache Superset',
      source: 'https://github.com/apache/superset/blob/HEAD/docker-compose-non-dev.yml',
    },
  ],
  docs: 'https://gunicorn.org/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['flask', 'django', 'nginx', 'uvicorn', 'gevent'],
  conflicts: [
    {
      with: 'fastapi',
      why: {
        en: 'The sync and gthread workers cannot serve ASGI; use the asgi worker or a Uvicorn worker.',
        zh: 'sync 与 gthread 工作进程无法运行 ASGI 应用，需改用 asgi 或 Uvicorn 工作进程。',
      },
      source: 'https://gunicorn.org/design',
    },
  ],
  groups: [],
  defaults: {},
  icon: 'gunicorn',
})
