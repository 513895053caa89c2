import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'psycopg2',
  name: 'psycopg2',
  category: 'database-driver',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'The long-established synchronous PostgreSQL driver on libpq; best at stable synchronous applications.',
    zh: '基于 libpq、历史悠久的 PostgreSQL 同步驱动，最适合稳定的同步应用。',
  },
  advice: {
    en: 'Choose it for synchronous code that already uses it; not in async def handlers, where it blocks the event loop, nor for a new project, where psycopg 3 fits.',
    zh: '同步代码已在使用时选它；不要用于 async def 处理函数，它会阻塞事件循环；新项目用 psycopg 3 更合适。',
  },
  provides: [],
  needs: ['sql'],
  concurrency: 'sync',
  pypi: 'psycopg2-binary',
  version: {
    value: '2.9.11',
    requiresPython: '<=3.14',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_psycopg2/package.py',
    date: '2026-07-01',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    { who: 'Saleor', source: 'https://github.com/saleor/saleor/blob/HEAD/pyproject.toml' },
  ],
  docs: 'https://www.psycopg.org/docs/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['django', 'flask', 'sqlalchemy', 'postgresql'],
  conflicts: [
    {
      with: 'fastapi',
      why: {
        en: 'Inside an async def handler it blocks the event loop; declare the handler def or use an asynchronous driver.',
        zh: '在 async def 处理函数中会阻塞事件循环，应改用 def 处理函数或异步驱动。',
      },
      source: 'https://fastapi.tiangolo.com/async/',
    },
  ],
  groups: [],
  defaults: {},
})
