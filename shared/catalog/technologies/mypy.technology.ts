import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'mypy',
  name: 'mypy',
  category: 'developer-tool',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'A static type checker that can be adopted one module at a time.',
    zh: '静态类型检查器，可以逐个模块引入。',
  },
  advice: {
    en: 'Choose it for code that several people change and for public interfaces; not as a check of data at run time, which validation does.',
    zh: '适合多人修改的代码和对外接口；它不检查运行时的数据，那是数据校验库的事。',
  },
  provides: [],
  needs: [],
  pypi: 'mypy',
  version: {
    value: '2.1.0',
    requiresPython: '>=3.10',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_mypy/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT AND PSF-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_mypy/package.py',
  },
  usedBy: [],
  docs: 'https://mypy.readthedocs.io/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['python', 'ruff', 'pytest', 'pydantic', 'sqlalchemy'],
  conflicts: [],
  groups: [],
  defaults: {},
})
