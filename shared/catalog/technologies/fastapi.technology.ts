import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'fastapi',
  name: 'FastAPI',
  category: 'web-framework',
  section: 'api',
  layer: 'api',
  runtime: 'process',
  summary: {
    en: 'An asynchronous framework for HTTP APIs that derives validation and the OpenAPI schema from type hints; best at typed JSON services that mostly wait for I/O.',
    zh: '异步 HTTP API 框架，由类型注解生成数据校验与 OpenAPI 描述，最适合以等待 I/O 为主的强类型 JSON 服务。',
  },
  advice: {
    en: 'Choose it when the product is an API and every client in the request path has an asynchronous version; not when you need an admin site and server-rendered pages, or when handlers mainly compute.',
    zh: '产品以 API 为主、请求路径上的客户端都有异步版本时选它；需要管理后台和服务端渲染页面，或处理函数以计算为主时不选。',
  },
  provides: ['http-api', 'validation'],
  needs: ['asgi-server'],
  concurrency: 'async',
  interface: 'ASGI',
  pypi: 'fastapi',
  version: {
    value: '0.136.3',
    requiresPython: '>=3.10',
    requiresPythonSource: 'https://github.com/NHSDigital/mesh-sandbox/pull/291.diff',
    source: 'https://packages.gentoo.org/packages/dev-python/fastapi',
    date: '2026',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_fastapi/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
    { who: 'Prefect', source: 'https://github.com/PrefectHQ/prefect/blob/HEAD/requirements.txt' },
    {
      who: 'Argilla',
      source: 'https://github.com/argilla-io/argilla/blob/HEAD/argilla-server/pyproject.toml',
    },
  ],
  docs: 'https://fastapi.tiangolo.com/',
  rating: { skill: 3, operations: 2, footprint: 'small' },
  pairs: ['uvicorn', 'pydantic', 'sqlalchemy', 'asyncpg', 'alembic', 'redis', 'celery', 'httpx'],
  conflicts: [
    {
      with: 'uwsgi',
      why: {
        en: 'uWSGI speaks WSGI only and cannot serve an ASGI application.',
        zh: 'uWSGI 只支持 WSGI，无法运行 ASGI 应用。',
      },
      source: 'https://gunicorn.org/design',
    },
    {
      with: 'gunicorn',
      why: {
        en: 'The sync and gthread workers cannot serve ASGI; use the asgi worker or a Uvicorn worker.',
        zh: 'sync 与 gthread 工作进程无法运行 ASGI 应用，需改用 asgi 或 Uvicorn 工作进程。',
      },
      source: 'https://gunicorn.org/design',
    },
    {
      with: 'psycopg2',
      why: {
        en: 'Inside an async def handler it blocks the event loop; declare the handler def or use an asynchronous driver.',
        zh: '在 async def 处理函数中会阻塞事件循环，应改用 def 处理函数或异步驱动。',
      },
      source: 'https://fastapi.tiangolo.com/async/',
    },
    {
      with: 'requests',
      why: {
        en: 'Inside an async def handler it blocks the event loop; declare the handler def or use an asynchronous client.',
        zh: '在 async def 处理函数中会阻塞事件循环，应改用 def 处理函数或异步客户端。',
      },
      source: 'https://fastapi.tiangolo.com/async/',
    },
  ],
  groups: ['web'],
  defaults: {
    interface: 'ASGI',
    server: 'uvicorn',
    workers: 1,
    handlers: 'async',
    driver: 'asyncpg',
    orm: 'sqlalchemy',
    httpClient: 'httpx',
    validation: 'pydantic',
    poolSize: 5,
    maxOverflow: 10,
    apiVersioning: false,
    pagination: false,
    openapi: true,
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
  icon: 'fastapi',
})
