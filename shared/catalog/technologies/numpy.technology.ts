import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'numpy',
  name: 'NumPy',
  category: 'data-library',
  section: 'ml-data',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'Typed multi-dimensional arrays with operations in native code; best as the common ground of numerical Python.',
    zh: '类型化的多维数组，运算由原生代码完成，是 Python 数值计算的共同基础。',
  },
  advice: {
    en: 'Choose it for vectors, matrices and array arithmetic in memory; not for labelled tables, or for data larger than memory.',
    zh: '在内存中做向量、矩阵与数组运算时选它；数据是带标签的表格或超出内存时不选。',
  },
  provides: [],
  needs: [],
  pypi: 'numpy',
  version: {
    value: '2.5.2',
    requiresPython: '3.12 - 3.14',
    requiresPythonSource:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_numpy/package.py',
    source: 'https://endoflife.date/numpy',
    date: '2026-08-22',
  },
  licence: {
    value: 'BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_numpy/package.py',
  },
  firstRelease: { year: 2018, source: 'https://endoflife.date/numpy', orEarlier: true },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
  ],
  docs: 'https://numpy.org/doc/',
  rating: { skill: 2, operations: 1, footprint: 'small' },
  pairs: ['pandas', 'scikit-learn', 'jupyterlab', 'pytorch'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'numpy',
})
