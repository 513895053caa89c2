import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'uwsgi',
  name: 'uWSGI',
  category: 'application-server',
  section: 'api',
  layer: 'api',
  runtime: 'library',
  summary: {
    en: 'A WSGI server with a process manager, caching and many tuning options, now in maintenance mode; best where existing deployments already rely on its options.',
    zh: 'WSGI 服务器，带进程管理、缓存和大量调优选项，现处于维护模式，最适合已依赖其选项的存量部署。',
  },
  advice: {
    en: 'Choose it when an installed system already runs on it; not for new systems, since it has no ASGI support and the project states maintenance mode.',
    zh: '现有系统已运行在其上时选它；新系统不要选，它不支持 ASGI，且项目已声明进入维护模式。',
  },
  provides: ['wsgi-server'],
  needs: [],
  concurrency: 'sync',
  interface: 'WSGI',
  pypi: 'uWSGI',
  version: {
    value: '2.0.27',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_uwsgi/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'GPL-2.0-only',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_uwsgi/package.py',
  },
  firstRelease: { year: 2009, source: 'https://github.com/unbit/uwsgi-docs' },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
    { who: 'AWX', source: 'https://github.com/ansible/awx/blob/HEAD/requirements/requirements.in' },
  ],
  docs: 'https://uwsgi-docs.readthedocs.io/',
  rating: { skill: 3, operations: 3, footprint: 'small' },
  pairs: ['django', 'flask', 'nginx'],
  conflicts: [
    {
      with: 'fastapi',
      why: {
        en: 'uWSGI speaks WSGI only and cannot serve an ASGI application.',
        zh: 'uWSGI 只支持 WSGI，无法运行 ASGI 应用。',
      },
      source: 'https://gunicorn.org/design',
    },
  ],
  groups: [],
  defaults: {},
})
