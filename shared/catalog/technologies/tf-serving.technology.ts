import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'tf-serving',
  name: 'TensorFlow Serving',
  category: 'model-server',
  section: 'ml-data',
  layer: 'business',
  runtime: 'process',
  summary: {
    en: 'A C++ server that loads exported TensorFlow models, answers over gRPC and REST, and swaps versions without a restart.',
    zh: '用 C++ 编写的模型服务，加载导出的 TensorFlow 模型，通过 gRPC 与 REST 应答，可不停机切换版本。',
  },
  advice: {
    en: 'Choose it to keep a large TensorFlow model out of the web processes; not for models of other frameworks or for logic written in Python.',
    zh: '适合把大型 TensorFlow 模型移出 Web 进程；不适合其他框架的模型，也不适合带有 Python 逻辑的推理。',
  },
  provides: ['ml-inference'],
  needs: [],
  concurrency: 'both',
  usedBy: [],
  docs: 'https://www.tensorflow.org/tfx/guide/serving',
  rating: { skill: 4, operations: 3, footprint: 'large' },
  pairs: ['tensorflow', 'fastapi', 'grpc', 'kubernetes', 'prometheus'],
  conflicts: [],
  groups: ['ml'],
  defaults: { inference: 'remote', modelVersioning: true, batching: false, metrics: false, logging: 'plain' },
  icon: 'tensorflow',
})
