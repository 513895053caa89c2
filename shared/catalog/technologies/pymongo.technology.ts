import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pymongo',
  name: 'PyMongo',
  category: 'database-driver',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'The official MongoDB driver, synchronous with an asynchronous client in recent versions; best at direct work with documents and aggregation.',
    zh: 'MongoDB 官方驱动，以同步接口为主，新版本提供异步客户端，最适合直接操作文档与聚合管道。',
  },
  advice: {
    en: 'Choose it whenever Python talks to MongoDB; not through its synchronous client inside async def handlers.',
    zh: 'Python 访问 MongoDB 时选它；async def 处理函数中不要使用其同步客户端。',
  },
  provides: [],
  needs: ['documents'],
  concurrency: 'both',
  pypi: 'pymongo',
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pymongo/package.py',
  },
  usedBy: [],
  docs: 'https://pymongo.readthedocs.io/',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['mongodb', 'fastapi', 'flask'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'mongodb',
})
