import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'celery',
  name: 'Celery',
  category: 'task-queue',
  section: 'messaging',
  layer: 'async',
  runtime: 'process',
  summary: {
    en: 'A distributed task queue with retries, schedules and several brokers; best at background work of synchronous Python applications.',
    zh: '分布式任务队列，支持重试、定时与多种消息代理，最适合同步 Python 应用的后台任务。',
  },
  advice: {
    en: 'Choose it when there are many kinds of task, schedules or routes; not for two or three simple jobs, where RQ is enough, or for workflows that must resume after days.',
    zh: '任务种类多、需要定时或路由时选它；只有两三种简单任务时 RQ 就够，需要数日后继续执行的工作流也不选。',
  },
  provides: ['task-queue', 'scheduling'],
  needs: ['message-broker'],
  concurrency: 'sync',
  pypi: 'celery',
  version: {
    value: '5.6.3',
    source: 'https://docs.celeryq.dev/en/v5.6.3/userguide/tasks.html',
    date: '2026-06-03',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_celery/package.py',
  },
  firstRelease: { year: 2009, source: 'https://github.com/celery/celery/blob/HEAD/celery/__init__.py' },
  usedBy: [
    {
      who: 'Apache Superset',
      source: 'https://github.com/apache/superset/blob/HEAD/docker-compose-non-dev.yml',
    },
    {
      who: 'Mozilla add-ons site',
      source: 'https://github.com/mozilla/addons-server/blob/HEAD/docker-compose.yml',
    },
    { who: 'PyPI (warehouse)', source: 'https://github.com/pypi/warehouse/blob/HEAD/requirements/main.in' },
    { who: 'Zapier', source: 'https://stackshare.io/zapier/scaling-zapier-to-automate-billions-of-tasks' },
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
  ],
  docs: 'https://docs.celeryq.dev/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['redis', 'rabbitmq', 'django', 'flask', 'fastapi', 'prometheus'],
  conflicts: [
    {
      with: 'kafka',
      why: {
        en: 'Kafka is an experimental broker for Celery; use RabbitMQ or Redis.',
        zh: 'Kafka 作为 Celery 消息代理仍属实验性，应使用 RabbitMQ 或 Redis。',
      },
      source: 'https://docs.celeryq.dev/en/latest/getting-started/backends-and-brokers/index.html',
    },
  ],
  groups: ['worker', 'taskQueue'],
  defaults: {
    delivery: 'at-most-once',
    acksLate: false,
    prefetchMultiplier: 4,
    autoRetry: false,
    serializer: 'json',
    schedule: false,
    dependencies: 'ranges',
    healthCheck: false,
    logging: 'plain',
    metrics: false,
    tracing: false,
    errorTracking: false,
    secretsFrom: 'environment',
  },
  icon: 'celery',
})
