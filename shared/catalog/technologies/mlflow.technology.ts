import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'mlflow',
  name: 'MLflow',
  category: 'ml-lifecycle',
  section: 'ml-data',
  layer: 'platform',
  runtime: 'process',
  summary: {
    en: 'A tracking server and model registry that records parameters, metrics and artefacts of every training run.',
    zh: '实验跟踪服务与模型注册表，记录每次训练的参数、指标和产物。',
  },
  advice: {
    en: 'Choose it when several people train models and somebody must know which version is in production; not as the service that carries online inference at scale, nor with clients of 2.x beside 3.x, which cannot read its artefacts.',
    zh: '适合多人训练、需要确认线上是哪个版本的团队；不适合承担大规模在线推理，也不要让 2.x 与 3.x 客户端混用，2.x 读不了 3.x 写入的产物。',
  },
  provides: ['experiment-tracking', 'model-registry'],
  needs: ['sql', 'object-storage'],
  concurrency: 'both',
  pypi: 'mlflow',
  version: {
    value: '3.15.2',
    requiresPython: '>=3.10',
    requiresPythonSource: 'https://www.skills.sh/pproenca/dot-skills/mlflow-3',
    source: 'https://github.com/databricks/mlops-stacks/pull/235',
    date: '2026-08-25',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_mlflow/package.py',
  },
  usedBy: [],
  docs: 'https://mlflow.org/docs/latest/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['postgresql', 'minio', 'scikit-learn', 'pytorch', 'tensorflow', 'xgboost'],
  conflicts: [],
  groups: ['ml'],
  defaults: { modelVersioning: true, logging: 'plain', tls: false },
  icon: 'mlflow',
})
