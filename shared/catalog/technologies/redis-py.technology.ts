import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'redis-py',
  name: 'redis-py',
  category: 'client-library',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'The Python client for Redis and Valkey, with synchronous and asyncio classes; best for caches, locks and counters in application code.',
    zh: 'Redis 与 Valkey 的 Python 客户端，提供同步与 asyncio 两套类，最适合在应用代码中做缓存、锁和计数。',
  },
  advice: {
    en: 'Choose it whenever Python talks to Redis or Valkey; not as a home-made task queue, where RQ or Celery handles failures for you.',
    zh: 'Python 访问 Redis 或 Valkey 时选它；不要用它自造任务队列，失败处理应交给 RQ 或 Celery。',
  },
  provides: [],
  needs: ['key-value'],
  concurrency: 'both',
  pypi: 'redis',
  version: {
    value: '7.4.0',
    requiresPython: '>=3.10',
    requiresPythonSource:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_redis/package.py',
    source:
      'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/api/pyproject.toml',
    date: '2026',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_redis/package.py',
  },
  usedBy: [
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    {
      who: 'Read the Docs',
      source: 'https://github.com/readthedocs/readthedocs.org/blob/HEAD/requirements/pip.in',
    },
  ],
  docs: 'https://redis-py.readthedocs.io/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['redis', 'valkey', 'celery', 'fastapi', 'django'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'redis',
})
