import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'aiohttp',
  name: 'aiohttp',
  category: 'web-framework',
  section: 'api',
  layer: 'api',
  runtime: 'process',
  summary: {
    en: 'An asyncio HTTP client and server in one package; best at services that call many other services at the same time.',
    zh: '集 HTTP 客户端与服务器于一体的 asyncio 库，最适合需要同时调用大量其他服务的程序。',
  },
  advice: {
    en: 'Choose it when a process is as much a client as a server, such as a gateway or a crawler; not when you want validation and an API schema from the framework.',
    zh: '进程既是服务端又大量发起请求（如网关、爬虫）时选它；希望框架自带校验和 API 描述时不选。',
  },
  provides: ['http-api'],
  needs: [],
  concurrency: 'async',
  interface: 'own',
  pypi: 'aiohttp',
  version: {
    value: '3.14.1',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_aiohttp/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0 AND MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_aiohttp/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
  ],
  docs: 'https://docs.aiohttp.org/',
  rating: { skill: 3, operations: 2, footprint: 'small' },
  pairs: ['asyncpg', 'postgresql', 'redis', 'nginx'],
  conflicts: [],
  groups: ['web'],
  defaults: {
    workers: 1,
    handlers: 'async',
    driver: 'asyncpg',
    poolSize: 10,
    maxOverflow: 0,
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
  icon: 'aiohttp',
})
