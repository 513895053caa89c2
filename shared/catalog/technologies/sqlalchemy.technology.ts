import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'sqlalchemy',
  name: 'SQLAlchemy',
  category: 'orm',
  section: 'stores',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'An ORM and SQL toolkit with explicit sessions and a connection pool; best at complex queries and at models kept apart from the web framework.',
    zh: '带显式会话与连接池的 ORM 和 SQL 工具集，最适合复杂查询以及独立于 Web 框架的模型。',
  },
  advice: {
    en: 'Choose it when queries matter and the framework brings no ORM; not inside Django, whose admin site and migrations rest on its own ORM.',
    zh: '重视查询能力且框架不带 ORM 时选它；Django 项目中不选，其管理后台和迁移都依赖自带的 ORM。',
  },
  provides: ['orm'],
  needs: ['sql'],
  concurrency: 'both',
  pypi: 'SQLAlchemy',
  version: {
    value: '2.0.49',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_sqlalchemy/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_sqlalchemy/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
    { who: 'PyPI (warehouse)', source: 'https://github.com/pypi/warehouse/blob/HEAD/requirements/main.in' },
    { who: 'Reddit (2008)', source: 'https://techspot.zzzeek.org/2008/06/18/reddit.com-goes-open-source' },
  ],
  docs: 'https://docs.sqlalchemy.org/',
  rating: { skill: 3, operations: 1, footprint: 'small' },
  pairs: ['alembic', 'asyncpg', 'psycopg2', 'psycopg', 'fastapi', 'flask', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'sqlalchemy',
})
