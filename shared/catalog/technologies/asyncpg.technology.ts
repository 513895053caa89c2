import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'asyncpg',
  name: 'asyncpg',
  category: 'database-driver',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'An asyncio driver for PostgreSQL that speaks its binary protocol; best at high query rates from asynchronous services.',
    zh: '直接使用二进制协议的 PostgreSQL asyncio 驱动，最适合异步服务的高频查询。',
  },
  advice: {
    en: 'Choose it when the whole request path is asynchronous and the database is PostgreSQL; not in synchronous code, nor behind a transaction pooler with prepared statements left on.',
    zh: '请求路径全程异步且数据库为 PostgreSQL 时选它；代码为同步，或经事务级连接池却仍启用预处理语句时不选。',
  },
  provides: [],
  needs: ['sql'],
  concurrency: 'async',
  pypi: 'asyncpg',
  version: {
    value: '0.31.0',
    requiresPython: '>=3.9',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_asyncpg/package.py',
    date: '2026-07-01',
  },
  usedBy: [
    { who: 'Prefect', source: 'https://github.com/PrefectHQ/prefect/blob/HEAD/requirements.txt' },
    {
      who: 'Argilla',
      source: 'https://github.com/argilla-io/argilla/blob/HEAD/argilla-server/pyproject.toml',
    },
  ],
  docs: 'https://magicstack.github.io/asyncpg/',
  rating: { skill: 3, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'sqlalchemy', 'postgresql', 'litestar', 'aiohttp'],
  conflicts: [
    {
      with: 'django',
      why: {
        en: 'Django has no asyncpg backend: its PostgreSQL backend uses psycopg.',
        zh: 'Django 没有 asyncpg 后端，其 PostgreSQL 后端使用 psycopg。',
      },
      source: 'https://docs.djangoproject.com/en/stable/ref/databases/',
    },
    {
      with: 'pgbouncer',
      why: {
        en: 'In transaction mode, session features such as prepared statements do not survive between transactions unless the pooler tracks them.',
        zh: '事务模式下，预处理语句等会话级特性无法跨事务保留，除非连接池支持跟踪。',
      },
      source: 'https://www.pgbouncer.org/config.html',
    },
  ],
  groups: [],
  defaults: {},
})
