import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'polars',
  name: 'Polars',
  category: 'data-library',
  section: 'ml-data',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'Data frames written in Rust that use every core and plan a whole query before running it.',
    zh: '用 Rust 编写的数据框库，能用满全部核心，并在执行前整体优化查询。',
  },
  advice: {
    en: 'Choose it when pandas is too slow or copies too much memory; not when the libraries around it accept pandas objects only.',
    zh: '适合 pandas 太慢或内存复制太多的场合；如果上下游的库只接受 pandas 对象，就不必换。',
  },
  provides: ['data-frames'],
  needs: [],
  concurrency: 'sync',
  pypi: 'polars',
  version: {
    value: '1.29.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_polars/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_polars/package.py',
  },
  usedBy: [],
  docs: 'https://docs.pola.rs/',
  rating: { skill: 3, operations: 1, footprint: 'medium' },
  pairs: ['duckdb', 'numpy', 'scikit-learn', 'jupyterlab'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'polars',
})
