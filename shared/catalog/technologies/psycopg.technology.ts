import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'psycopg',
  name: 'psycopg 3',
  category: 'database-driver',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'The third generation of the PostgreSQL driver, with synchronous and asyncio interfaces and its own pool; best where one driver must serve both styles.',
    zh: '第三代 PostgreSQL 驱动，同时提供同步与 asyncio 接口并自带连接池，最适合同一驱动兼顾两种写法的项目。',
  },
  advice: {
    en: 'Choose it for new PostgreSQL work, in Django and SQLAlchemy alike; not when the last bit of asynchronous speed decides and nothing else matters.',
    zh: '新的 PostgreSQL 项目选它，Django 与 SQLAlchemy 都适用；只追求异步极限性能时不选。',
  },
  provides: [],
  needs: ['sql'],
  concurrency: 'both',
  pypi: 'psycopg',
  version: {
    value: '3.2',
    source:
      'https://github.com/argilla-io/argilla/blob/06292284342c07027a539c04a8709199cc66832b/argilla-server/pyproject.toml',
    date: '2025',
  },
  usedBy: [
    { who: 'NetBox', source: 'https://github.com/netbox-community/netbox/blob/HEAD/base_requirements.txt' },
    {
      who: 'Read the Docs',
      source: 'https://github.com/readthedocs/readthedocs.org/blob/HEAD/requirements/pip.in',
    },
    {
      who: 'Argilla',
      source: 'https://github.com/argilla-io/argilla/blob/HEAD/argilla-server/pyproject.toml',
    },
  ],
  docs: 'https://www.psycopg.org/psycopg3/docs/',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['django', 'djangorestframework', 'sqlalchemy', 'postgresql', 'pgbouncer'],
  conflicts: [],
  groups: [],
  defaults: {},
})
