import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pandas',
  name: 'pandas',
  category: 'data-library',
  section: 'ml-data',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'In-memory data frames for cleaning, joining and summarising tables that fit on one machine.',
    zh: '内存数据框库，适合清洗、连接和汇总单机内存放得下的表格数据。',
  },
  advice: {
    en: 'Choose it for analysis and small batch jobs; not inside async handlers, where its computation stops the event loop, and not for tables larger than memory.',
    zh: '适合分析和小规模批处理；不要放进异步处理函数，计算会卡住事件循环，也不适合超出内存的表。',
  },
  provides: ['data-frames'],
  needs: [],
  concurrency: 'sync',
  pypi: 'pandas',
  version: {
    value: '3.0.4',
    requiresPython: '>=3.11,<3.15',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pandas/package.py',
    date: '2026-07-01',
  },
  licence: { value: 'BSD-3-Clause', source: 'https://github.com/pandas-dev/pandas/blob/main/LICENSE' },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
  ],
  docs: 'https://pandas.pydata.org/docs/',
  rating: { skill: 2, operations: 1, footprint: 'medium' },
  pairs: ['numpy', 'scikit-learn', 'duckdb', 'jupyterlab', 'dask'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'pandas',
})
