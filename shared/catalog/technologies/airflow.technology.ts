import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'airflow',
  name: 'Apache Airflow',
  category: 'workflow-engine',
  section: 'messaging',
  layer: 'async',
  runtime: 'process',
  summary: {
    en: 'A scheduler of batch workflows written as Python graphs, with history and backfill; best at dated data pipelines.',
    zh: '以 Python 编写任务图的批处理工作流调度器，带运行历史与回填，最适合按日期划分的数据流水线。',
  },
  advice: {
    en: 'Choose it when many batch jobs depend on each other and run by the calendar; not for work started by a user request, or for latency below a minute.',
    zh: '大量批处理任务相互依赖并按日程运行时选它；工作由用户请求触发，或要求分钟级以下的延迟时不选。',
  },
  provides: ['workflow', 'scheduling', 'batch-processing'],
  needs: ['sql'],
  concurrency: 'sync',
  pypi: 'apache-airflow',
  version: { value: '3.3.1', source: 'https://endoflife.date/apache-airflow', date: '2026-08-22' },
  firstRelease: { year: 2016, source: 'https://endoflife.date/apache-airflow', orEarlier: true },
  usedBy: [
    {
      who: 'Airbnb (Bighead)',
      source: 'https://talk.telematika.org/2018/all/bighead__airbnbs_end-to-end_machine_learning_platform/',
    },
  ],
  docs: 'https://airflow.apache.org/docs/',
  rating: { skill: 3, operations: 4, footprint: 'large' },
  pairs: ['postgresql', 'celery', 'kubernetes', 'spark', 'dbt'],
  conflicts: [],
  groups: ['worker'],
  defaults: {
    autoRetry: false,
    schedule: true,
    dependencies: 'ranges',
    healthCheck: false,
    logging: 'plain',
    metrics: false,
    tracing: false,
    errorTracking: false,
    secretsFrom: 'environment',
  },
  icon: 'airflow',
})
