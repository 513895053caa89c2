import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'flask',
  name: 'Flask',
  category: 'web-framework',
  section: 'api',
  layer: 'api',
  runtime: 'process',
  summary: {
    en: 'A small WSGI framework with routing and templates that leaves every other part to you; best at small services and internal tools.',
    zh: '小型 WSGI 框架，只提供路由和模板，其余部分由你自行选择，最适合小型服务和内部工具。',
  },
  advice: {
    en: 'Choose it when the application is small and the team wants to pick each library; not when you need validation, migrations and accounts ready made, or many concurrent slow calls.',
    zh: '应用较小、团队希望逐个挑选组件时选它；需要现成的校验、迁移与账户体系，或有大量并发慢调用时不选。',
  },
  provides: ['http-api'],
  needs: ['wsgi-server'],
  concurrency: 'sync',
  interface: 'WSGI',
  pypi: 'Flask',
  version: {
    value: '3.1.3',
    requiresPython: '>=3.9',
    requiresPythonSource:
      'https://github.com/pallets/flask/blob/0109e496f6ca68de29480fe6413e81b1d3f86aa9/pyproject.toml',
    source: 'https://gitverse.ru/githubmirror/flask/tag/3.1.3/docs/deploying',
    date: '2026',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_flask/package.py',
  },
  usedBy: [
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    { who: 'Redash', source: 'https://github.com/getredash/redash/blob/HEAD/requirements.txt' },
    { who: 'CKAN', source: 'https://github.com/ckan/ckan/blob/HEAD/requirements.in' },
  ],
  docs: 'https://flask.palletsprojects.com/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['sqlalchemy', 'gunicorn', 'redis', 'postgresql', 'celery', 'alembic', 'psycopg2', 'nginx'],
  conflicts: [
    {
      with: 'uvicorn',
      why: {
        en: 'Flask is a WSGI application; an ASGI server needs the WsgiToAsgi adapter.',
        zh: 'Flask 是 WSGI 应用，用 ASGI 服务器运行需要 WsgiToAsgi 适配器。',
      },
      source: 'https://flask.palletsprojects.com/deploying/asgi/',
    },
    {
      with: 'hypercorn',
      why: {
        en: 'Flask is a WSGI application; an ASGI server needs the WsgiToAsgi adapter.',
        zh: 'Flask 是 WSGI 应用，用 ASGI 服务器运行需要 WsgiToAsgi 适配器。',
      },
      source: 'https://flask.palletsprojects.com/deploying/asgi/',
    },
    {
      with: 'daphne',
      why: {
        en: 'Flask is a WSGI application; an ASGI server needs the WsgiToAsgi adapter.',
        zh: 'Flask 是 WSGI 应用，用 ASGI 服务器运行需要 WsgiToAsgi 适配器。',
      },
      source: 'https://flask.palletsprojects.com/deploying/asgi/',
    },
  ],
  groups: ['web'],
  defaults: {
    interface: 'WSGI',
    server: 'gunicorn',
    workerClass: 'sync',
    workers: 1,
    threads: 1,
    handlers: 'sync',
    driver: 'psycopg2',
    orm: 'sqlalchemy',
    httpClient: 'requests',
    poolSize: 5,
    maxOverflow: 10,
    apiVersioning: false,
    pagination: false,
    openapi: false,
    rateLimit: false,
    debug: false,
    dependencies: 'ranges',
    healthCheck: false,
    logging: 'plain',
    metrics: false,
    tracing: false,
    errorTracking: false,
    secretsFrom: 'environment',
  },
  icon: 'flask',
})
