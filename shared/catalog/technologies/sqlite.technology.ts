import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'sqlite',
  name: 'SQLite',
  category: 'relational-database',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'A relational database that lives in one file inside the process; best at single-host applications, tests and tools.',
    zh: '以单个文件嵌入进程的关系型数据库，最适合单机应用、测试和工具。',
  },
  advice: {
    en: 'Choose it when one host writes and an extra server is not worth its care; not when several hosts write, because one file takes one writer at a time.',
    zh: '只有一台主机写入、不值得再维护数据库服务器时选它；多台主机写入时不选，单个文件同一时刻只允许一个写入者。',
  },
  provides: ['sql', 'transactions'],
  needs: [],
  version: { value: '3.53.4', source: 'https://endoflife.date/sqlite', date: '2026-08-22' },
  firstRelease: { year: 2000, source: 'https://endoflife.date/sqlite' },
  usedBy: [
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
    { who: 'Prefect', source: 'https://github.com/PrefectHQ/prefect/blob/HEAD/requirements.txt' },
  ],
  docs: 'https://www.sqlite.org/docs.html',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['sqlalchemy', 'django', 'alembic'],
  conflicts: [],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false },
  icon: 'sqlite',
})
