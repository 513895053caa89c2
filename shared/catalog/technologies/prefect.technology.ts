import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'prefect',
  name: 'Prefect',
  category: 'workflow-engine',
  section: 'messaging',
  layer: 'async',
  runtime: 'process',
  summary: {
    en: 'A workflow engine that turns decorated Python functions into observed, retried runs; best at data flows that change often.',
    zh: '把加装饰器的 Python 函数变成可观测、可重试任务的工作流引擎，最适合经常变化的数据流程。',
  },
  advice: {
    en: 'Choose it when a small team wants scheduling and retries with little setup; not when you need the operators and the experience that have grown around Airflow.',
    zh: '小团队希望以较少配置获得调度与重试时选它；需要 Airflow 积累的大量算子与经验时不选。',
  },
  provides: ['workflow', 'scheduling'],
  needs: ['sql'],
  concurrency: 'async',
  pypi: 'prefect',
  usedBy: [],
  docs: 'https://docs.prefect.io/',
  rating: { skill: 3, operations: 2, footprint: 'medium' },
  pairs: ['postgresql', 'docker', 'kubernetes', 'pandas', 'dask'],
  conflicts: [],
  groups: ['worker'],
  defaults: {
    autoRetry: false,
    dependencies: 'ranges',
    healthCheck: false,
    logging: 'plain',
    metrics: false,
    tracing: false,
    errorTracking: false,
    secretsFrom: 'environment',
  },
  icon: 'prefect',
})
