import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'starlette',
  name: 'Starlette',
  category: 'web-framework',
  section: 'api',
  layer: 'api',
  runtime: 'process',
  summary: {
    en: 'A small ASGI toolkit with routing, middleware, WebSocket and background tasks; best as a thin base for a service or for another framework.',
    zh: '轻量的 ASGI 工具集，提供路由、中间件、WebSocket 和后台任务，最适合作为精简服务或其他框架的底座。',
  },
  advice: {
    en: 'Choose it when you want the bare ASGI parts and will pick validation yourself; not when request models and an OpenAPI schema are needed from the first day.',
    zh: '只需要 ASGI 基础能力、数据校验自行选择时选它；一开始就需要请求模型和 OpenAPI 描述时不选。',
  },
  provides: ['http-api'],
  needs: ['asgi-server'],
  concurrency: 'async',
  interface: 'ASGI',
  pypi: 'starlette',
  version: {
    value: '1.0.0',
    source:
      'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/api/pyproject.toml',
    date: '2026',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_starlette/package.py',
  },
  usedBy: [{ who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' }],
  docs: 'https://www.starlette.io/',
  rating: { skill: 3, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'uvicorn', 'hypercorn', 'httpx', 'sqlalchemy', 'pydantic'],
  conflicts: [
    {
      with: 'uwsgi',
      why: {
        en: 'uWSGI speaks WSGI only and cannot serve an ASGI application.',
        zh: 'uWSGI 只支持 WSGI，无法运行 ASGI 应用。',
      },
      source: 'https://gunicorn.org/design',
    },
  ],
  groups: ['web'],
  defaults: {
    interface: 'ASGI',
    server: 'uvicorn',
    workers: 1,
    handlers: 'async',
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
})
