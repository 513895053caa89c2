import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'scikit-learn',
  name: 'scikit-learn',
  category: 'ml-library',
  section: 'ml-data',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'Classical machine learning behind one fit-and-predict interface: regression, classification, clustering and pipelines on tabular data.',
    zh: '以统一的 fit/predict 接口提供经典机器学习：表格数据上的回归、分类、聚类与流水线。',
  },
  advice: {
    en: 'Choose it for tabular data on one machine; not for deep networks, images or language, nor for training on a GPU.',
    zh: '适合单机上的表格数据；不适合深度网络、图像和语言任务，也不适合用 GPU 训练。',
  },
  provides: ['ml-training', 'ml-inference'],
  needs: [],
  concurrency: 'sync',
  pypi: 'scikit-learn',
  version: {
    value: '1.9.0',
    requiresPython: '>=3.11,<3.15',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_scikit_learn/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_scikit_learn/package.py',
  },
  usedBy: [],
  docs: 'https://scikit-learn.org/stable/',
  rating: { skill: 3, operations: 1, footprint: 'medium' },
  pairs: ['numpy', 'pandas', 'xgboost', 'mlflow', 'jupyterlab', 'fastapi'],
  conflicts: [],
  groups: ['ml'],
  defaults: { inference: 'in-process', modelVersioning: false, gpu: false },
  icon: 'scikit-learn',
})
