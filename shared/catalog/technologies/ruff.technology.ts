import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'ruff',
  name: 'Ruff',
  category: 'developer-tool',
  section: 'platform',
  layer: 'platform',
  runtime: 'tool',
  summary: {
    en: 'A linter and formatter in one fast binary, replacing Flake8, isort and Black.',
    zh: '集检查与格式化于一体的快速工具，可取代 Flake8、isort 和 Black。',
  },
  advice: {
    en: 'Choose it as the only style gate of a project; not as a type checker, which it is not.',
    zh: '适合作为项目唯一的风格检查；它不做类型检查，不能代替类型检查器。',
  },
  provides: [],
  needs: [],
  pypi: 'ruff',
  version: {
    value: '0.15.10',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_ruff/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_ruff/package.py',
  },
  usedBy: [],
  docs: 'https://docs.astral.sh/ruff/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['python', 'uv', 'mypy', 'pytest'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'ruff',
})
