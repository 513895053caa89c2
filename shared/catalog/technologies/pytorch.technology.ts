import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pytorch',
  name: 'PyTorch',
  category: 'ml-library',
  section: 'ml-data',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'A deep learning framework with ordinary Python control flow, the usual ground for research and fine-tuning.',
    zh: '可直接使用 Python 控制流的深度学习框架，是研究与微调的常用基础。',
  },
  advice: {
    en: 'Choose it for training and adapting neural networks; not for plain tabular problems, where gradient-boosted trees need a fraction of the memory.',
    zh: '适合训练和微调神经网络；普通表格问题用梯度提升树更合适，内存占用小得多。',
  },
  provides: ['ml-training', 'ml-inference'],
  needs: [],
  concurrency: 'sync',
  pypi: 'torch',
  version: {
    value: '2.12.1',
    requiresPython: '>=3.10,<3.15',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_torch/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_torch/package.py',
  },
  usedBy: [
    {
      who: 'Airbnb (Bighead)',
      source: 'https://talk.telematika.org/2018/all/bighead__airbnbs_end-to-end_machine_learning_platform/',
    },
  ],
  docs: 'https://docs.pytorch.org/docs/',
  rating: { skill: 4, operations: 3, footprint: 'huge' },
  pairs: ['mlflow', 'ray', 'numpy', 'jupyterlab', 'kubernetes'],
  conflicts: [],
  groups: ['ml'],
  defaults: { inference: 'in-process', modelVersioning: false },
  icon: 'pytorch',
})
