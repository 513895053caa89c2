import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pytest',
  name: 'pytest',
  category: 'developer-tool',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'A test runner with plain assertions, fixtures and a large set of plugins.',
    zh: '测试运行器，支持普通断言、夹具和大量插件。',
  },
  advice: {
    en: 'Choose it for every Python project; not for load tests or browser tests without the tools made for them.',
    zh: '适合所有 Python 项目；压力测试和浏览器测试应配合专门的工具。',
  },
  provides: [],
  needs: [],
  pypi: 'pytest',
  version: {
    value: '9.0.3',
    requiresPython: '>=3.10',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pytest/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pytest/package.py',
  },
  usedBy: [],
  docs: 'https://docs.pytest.org/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['python', 'ruff', 'mypy', 'uv', 'django', 'fastapi'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'pytest',
})
