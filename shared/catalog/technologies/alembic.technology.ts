import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'alembic',
  name: 'Alembic',
  category: 'migrations',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'The schema migration tool of SQLAlchemy, with versioned scripts and comparison against the models; best at reviewed, repeatable schema changes.',
    zh: 'SQLAlchemy 的数据库迁移工具，提供版本化脚本并可与模型比对，最适合可评审、可重复的表结构变更。',
  },
  advice: {
    en: 'Choose it whenever SQLAlchemy models live in a database that must survive a release; not with Django, which has its own migrations.',
    zh: '只要 SQLAlchemy 模型对应的数据库需要跨版本保留就选它；Django 自带迁移，不需要它。',
  },
  provides: ['migrations'],
  needs: ['orm'],
  concurrency: 'sync',
  pypi: 'alembic',
  version: {
    value: '1.18.4',
    requiresPython: '>=3.9',
    requiresPythonSource:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_alembic/package.py',
    source:
      'https://github.com/mealie-recipes/mealie/blob/001b9ebe75b184826a5bfe8ae811f340760efc02/pyproject.toml',
    date: '2026-03',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_alembic/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
    { who: 'PyPI (warehouse)', source: 'https://github.com/pypi/warehouse/blob/HEAD/requirements/main.in' },
  ],
  docs: 'https://alembic.sqlalchemy.org/',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['sqlalchemy', 'fastapi', 'flask', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'sqlalchemy',
})
