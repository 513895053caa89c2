import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'xgboost',
  name: 'XGBoost',
  category: 'ml-library',
  section: 'ml-data',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'Gradient-boosted decision trees, best at accurate prediction from tabular data on ordinary processors.',
    zh: '梯度提升决策树库，最适合用普通 CPU 对表格数据做高精度预测。',
  },
  advice: {
    en: 'Choose it for ranking, scoring and forecasting on columns; not for raw images, sound or text.',
    zh: '适合基于字段的排序、评分和预测；不适合直接处理图像、声音或文本。',
  },
  provides: ['ml-training', 'ml-inference'],
  needs: [],
  concurrency: 'sync',
  pypi: 'xgboost',
  version: {
    value: '2.1.1',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_xgboost/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_xgboost/package.py',
  },
  usedBy: [
    {
      who: 'Airbnb (Bighead)',
      source: 'https://talk.telematika.org/2018/all/bighead__airbnbs_end-to-end_machine_learning_platform/',
    },
  ],
  docs: 'https://xgboost.readthedocs.io/',
  rating: { skill: 3, operations: 1, footprint: 'medium' },
  pairs: ['scikit-learn', 'pandas', 'numpy', 'mlflow', 'dask'],
  conflicts: [],
  groups: ['ml'],
  defaults: { inference: 'in-process', modelVersioning: false, gpu: false },
})
