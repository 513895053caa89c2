import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'httpx',
  name: 'HTTPX',
  category: 'http-client',
  section: 'api',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'An HTTP client with synchronous and asyncio interfaces, HTTP/2 and timeouts on by default; best at outgoing calls from asynchronous services.',
    zh: '同时提供同步与 asyncio 接口的 HTTP 客户端，支持 HTTP/2 且默认启用超时，最适合异步服务的对外调用。',
  },
  advice: {
    en: 'Choose it when handlers are async def, or when one client must serve both styles; not when a synchronous code base is settled on Requests.',
    zh: '处理函数为 async def，或需要一个客户端兼顾两种写法时选它；同步代码库已稳定使用 Requests 时不选。',
  },
  provides: [],
  needs: [],
  concurrency: 'both',
  pypi: 'httpx',
  version: {
    value: '0.28.1',
    requiresPython: '>=3.8',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_httpx/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_httpx/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Prefect', source: 'https://github.com/PrefectHQ/prefect/blob/HEAD/requirements.txt' },
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
  ],
  docs: 'https://www.python-httpx.org/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'starlette', 'litestar'],
  conflicts: [],
  groups: [],
  defaults: {},
})
