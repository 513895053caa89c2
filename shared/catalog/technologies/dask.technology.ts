import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'dask',
  name: 'Dask',
  category: 'parallel-engine',
  section: 'ml-data',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'Parallel arrays, data frames and task graphs that keep the pandas and NumPy interfaces and grow from a laptop to a cluster.',
    zh: '并行数组、数据框与任务图，沿用 pandas 和 NumPy 的接口，可从笔记本电脑扩展到集群。',
  },
  advice: {
    en: 'Choose it when pandas code has outgrown one machine; not when one larger machine, Polars or DuckDB would still do.',
    zh: '适合 pandas 代码已超出单机的情况；如果换台大机器、Polars 或 DuckDB 就够用，则不必引入。',
  },
  provides: ['data-frames', 'batch-processing'],
  needs: [],
  concurrency: 'sync',
  pypi: 'dask',
  version: {
    value: '2026.3.0',
    requiresPython: '>=3.10',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_dask/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_dask/package.py',
  },
  usedBy: [],
  docs: 'https://docs.dask.org/',
  rating: { skill: 4, operations: 3, footprint: 'large' },
  pairs: ['pandas', 'numpy', 'xgboost', 'kubernetes', 'jupyterlab'],
  conflicts: [],
  groups: [],
  defaults: { stateless: false, logging: 'plain', tls: false },
  icon: 'dask',
})
