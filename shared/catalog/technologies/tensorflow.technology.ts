import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'tensorflow',
  name: 'TensorFlow',
  category: 'ml-library',
  section: 'ml-data',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'A deep learning framework with an exportable graph format, strongest when the trained model goes to a dedicated model server or a device.',
    zh: '深度学习框架，模型可导出为独立格式，最适合把训练结果交给专门的模型服务或端侧设备。',
  },
  advice: {
    en: 'Choose it when TF Serving or an existing TensorFlow code base is given; not for loading inside every web worker, because each one keeps its own copy of the model.',
    zh: '适合已有 TensorFlow 代码或计划使用 TF Serving 的团队；不要在每个 Web 工作进程里加载，每个进程都会各占一份模型内存。',
  },
  provides: ['ml-training', 'ml-inference'],
  needs: [],
  concurrency: 'sync',
  pypi: 'tensorflow',
  version: {
    value: '2.20.0',
    requiresPython: '>=3.9,<3.14',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_tensorflow/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_tensorflow/package.py',
  },
  usedBy: [
    {
      who: 'Airbnb (Bighead)',
      source: 'https://talk.telematika.org/2018/all/bighead__airbnbs_end-to-end_machine_learning_platform/',
    },
  ],
  docs: 'https://www.tensorflow.org/api_docs',
  rating: { skill: 4, operations: 3, footprint: 'huge' },
  pairs: ['tf-serving', 'mlflow', 'numpy', 'jupyterlab', 'kubernetes'],
  conflicts: [],
  groups: ['ml'],
  defaults: { inference: 'in-process', modelVersioning: false },
  icon: 'tensorflow',
})
