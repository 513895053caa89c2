import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'requests',
  name: 'Requests',
  category: 'http-client',
  section: 'api',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'A synchronous HTTP client with a simple interface; best at scripts and at outgoing calls from synchronous applications.',
    zh: '接口简洁的同步 HTTP 客户端，最适合脚本以及同步应用的对外调用。',
  },
  advice: {
    en: 'Choose it in synchronous code, and always pass a timeout because it sets none; not in async def handlers, where it blocks the event loop.',
    zh: '同步代码中选它，并务必显式设置超时，因为默认没有超时；不要用于 async def 处理函数，它会阻塞事件循环。',
  },
  provides: [],
  needs: [],
  concurrency: 'sync',
  pypi: 'requests',
  version: {
    value: '2.33.1',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_requests/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_requests/package.py',
  },
  usedBy: [
    { who: 'Zapier', source: 'https://stackshare.io/zapier/scaling-zapier-to-automate-billions-of-tasks' },
    { who: 'NetBox', source: 'https://github.com/netbox-community/netbox/blob/HEAD/base_requirements.txt' },
  ],
  docs: 'https://requests.readthedocs.io/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['flask', 'django', 'celery'],
  conflicts: [
    {
      with: 'fastapi',
      why: {
        en: 'Inside an async def handler it blocks the event loop; declare the handler def or use an asynchronous client.',
        zh: '在 async def 处理函数中会阻塞事件循环，应改用 def 处理函数或异步客户端。',
      },
      source: 'https://fastapi.tiangolo.com/async/',
    },
  ],
  groups: [],
  defaults: {},
})
