import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'jupyterlab',
  name: 'JupyterLab',
  category: 'notebook',
  section: 'ml-data',
  layer: 'client',
  runtime: 'process',
  summary: {
    en: 'A browser workbench for notebooks, best for exploring data and explaining a result next to its code.',
    zh: '浏览器里的笔记本工作台，最适合探索数据，并把结论与代码放在一起说明。',
  },
  advice: {
    en: 'Choose it for exploration and teaching; not as the home of production jobs, since cells run in any order and are hard to review.',
    zh: '适合探索和教学；不适合存放生产任务，单元格可以乱序执行，也难以评审。',
  },
  provides: ['notebooks'],
  needs: [],
  concurrency: 'async',
  pypi: 'jupyterlab',
  version: {
    value: '4.5.8',
    requiresPython: '>=3.9',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_jupyterlab/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_jupyterlab/package.py',
  },
  usedBy: [
    {
      who: 'Netflix notebooks',
      source: 'https://medium.com/netflix-techblog/notebook-innovation-591ee3221233',
    },
  ],
  docs: 'https://jupyterlab.readthedocs.io/',
  rating: { skill: 2, operations: 2, footprint: 'medium' },
  pairs: ['pandas', 'numpy', 'scikit-learn', 'mlflow', 'dask'],
  conflicts: [],
  groups: [],
  defaults: { stateless: false, logging: 'plain', tls: false },
  icon: 'jupyterlab',
})
