import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'tornado',
  name: 'Tornado',
  category: 'web-framework',
  section: 'api',
  layer: 'api',
  runtime: 'process',
  summary: {
    en: 'A web framework with its own event loop and HTTP server; best at long polling and WebSocket connections that stay open.',
    zh: '自带事件循环与 HTTP 服务器的 Web 框架，最适合长轮询和长时间保持的 WebSocket 连接。',
  },
  advice: {
    en: 'Choose it when one process must hold many idle connections and the code around it is Tornado already; not for a new API, where ASGI frameworks have more libraries.',
    zh: '单进程需要保持大量空闲连接、且周边代码已基于 Tornado 时选它；新建 API 时不选，ASGI 框架的生态更丰富。',
  },
  provides: ['http-api'],
  needs: [],
  concurrency: 'async',
  interface: 'own',
  pypi: 'tornado',
  version: {
    value: '6.5.7',
    requiresPython: '>=3.9',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_tornado/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_tornado/package.py',
  },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
  ],
  docs: 'https://www.tornadoweb.org/',
  rating: { skill: 3, operations: 2, footprint: 'small' },
  pairs: ['jupyterlab', 'nginx', 'redis'],
  conflicts: [
    {
      with: 'psycopg2',
      why: {
        en: 'One thread runs every handler, so a blocking database call delays every connection.',
        zh: '所有处理函数在同一线程运行，阻塞的数据库调用会拖慢所有连接。',
      },
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
  ],
  groups: ['web'],
  defaults: {
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
