import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'kafka',
  name: 'Apache Kafka',
  category: 'event-log',
  section: 'messaging',
  layer: 'async',
  runtime: 'process',
  summary: {
    en: 'A partitioned, replicated event log that consumers read at their own pace; best at streams that several systems process and replay.',
    zh: '分区、可复制的事件日志，消费者按各自节奏读取，最适合由多个系统处理并可回放的数据流。',
  },
  advice: {
    en: 'Choose it when events are many, order per key matters and history is read again; not as a task queue for one application, or for a team that cannot operate a cluster.',
    zh: '事件量大、要求按键有序且需重读历史时选它；只为单个应用充当任务队列，或团队无力运维集群时不选。',
  },
  provides: ['event-log', 'message-broker'],
  needs: [],
  pypi: 'confluent-kafka',
  version: { value: '4.3.1', source: 'https://endoflife.date/apache-kafka', date: '2026-08-22' },
  firstRelease: { year: 2012, source: 'https://endoflife.date/apache-kafka', orEarlier: true },
  usedBy: [
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
    {
      who: 'Sentry self-hosted',
      source: 'https://github.com/getsentry/self-hosted/blob/HEAD/docker-compose.yml',
    },
    {
      who: 'Robinhood',
      source:
        'https://confluent.io/events/kafka-summit-americas-2021/taming-a-massive-fleet-of-python-based-kafka-apps-at-robinhood',
    },
  ],
  docs: 'https://kafka.apache.org/documentation/',
  rating: { skill: 4, operations: 5, footprint: 'large' },
  pairs: ['clickhouse', 'spark', 'prometheus'],
  conflicts: [
    {
      with: 'celery',
      why: {
        en: 'Kafka is an experimental broker for Celery; use RabbitMQ or Redis.',
        zh: 'Kafka 作为 Celery 消息代理仍属实验性，应使用 RabbitMQ 或 Redis。',
      },
      source: 'https://docs.celeryq.dev/en/latest/getting-started/backends-and-brokers/index.html',
    },
    {
      with: 'gunicorn',
      why: {
        en: 'Many short-lived workers, each with its own producer, multiply the connections that the brokers must hold.',
        zh: '大量短生命周期工作进程各自持有生产者，会使消息代理需维持的连接数成倍增加。',
      },
      source:
        'https://confluent.io/events/kafka-summit-americas-2021/taming-a-massive-fleet-of-python-based-kafka-apps-at-robinhood',
    },
  ],
  groups: ['messaging'],
  defaults: {
    durable: true,
    deadLetter: false,
    replicationFactor: 1,
    minInsyncReplicas: 1,
    acks: 'all',
    exposure: 'private',
  },
  icon: 'kafka',
})
