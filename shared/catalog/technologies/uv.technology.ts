import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'uv',
  name: 'uv',
  category: 'developer-tool',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'One binary that installs Python, resolves dependencies and writes the lock file, best at fast and repeatable installs.',
    zh: '单个可执行文件即可安装 Python、解析依赖并写出锁文件，长处是安装快、结果可重复。',
  },
  advice: {
    en: 'Choose it for reproducible environments in new projects; not where native libraries outside PyPI decide, which conda packages carry.',
    zh: '适合新项目搭建可复现的环境；如果关键在于 PyPI 之外的原生库，应使用 conda 的包。',
  },
  provides: [],
  needs: [],
  pypi: 'uv',
  version: {
    value: '0.11.6',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_uv/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0 OR MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_uv/package.py',
  },
  usedBy: [],
  docs: 'https://docs.astral.sh/uv/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['python', 'ruff', 'pytest', 'docker'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'uv',
})
