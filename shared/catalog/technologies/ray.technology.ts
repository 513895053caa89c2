import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'ray',
  name: 'Ray',
  category: 'parallel-engine',
  section: 'ml-data',
  layer: 'business',
  runtime: 'process',
  summary: {
    en: 'A cluster engine for Python tasks and actors, best at distributed training, tuning and serving of models.',
    zh: '面向 Python 任务与 actor 的集群引擎，最擅长分布式训练、调参和模型服务。',
  },
  advice: {
    en: 'Choose it when training or inference must spread over many machines and GPUs; not for ordinary background jobs, which a task queue runs with far less to operate.',
    zh: '适合训练或推理必须铺开到多台机器和多块 GPU 的场合；普通后台任务用任务队列即可，运维负担小得多。',
  },
  provides: ['batch-processing', 'ml-training', 'ml-inference'],
  needs: [],
  concurrency: 'both',
  pypi: 'ray',
  version: {
    value: '2.53.0',
    requiresPython: '>=3.9,<3.14',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_ray/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_ray/package.py',
  },
  usedBy: [],
  docs: 'https://docs.ray.io/',
  rating: { skill: 4, operations: 4, footprint: 'large' },
  pairs: ['pytorch', 'xgboost', 'kubernetes', 'prometheus', 'fastapi'],
  conflicts: [],
  groups: ['ml'],
  defaults: { stateless: false, tls: false },
  icon: 'ray',
})
