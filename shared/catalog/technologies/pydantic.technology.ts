import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pydantic',
  name: 'Pydantic',
  category: 'validation',
  section: 'api',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'Validation, parsing and serialisation from type hints with a compiled core; best at the borders where untrusted data enters.',
    zh: '依据类型注解进行校验、解析与序列化的库，核心为编译代码，最适合不可信数据进入系统的边界。',
  },
  advice: {
    en: 'Choose it for request bodies, messages and settings; not for every inner object, and not without a plan when code still relies on version 1.',
    zh: '用于请求体、消息和配置时选它；不必用于每个内部对象，代码仍依赖第 1 版时需先规划升级。',
  },
  provides: ['validation'],
  needs: [],
  pypi: 'pydantic',
  version: {
    value: '2.12.5',
    requiresPython: '>=3.9',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pydantic/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pydantic/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
  ],
  docs: 'https://docs.pydantic.dev/',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'starlette', 'httpx'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'pydantic',
})
