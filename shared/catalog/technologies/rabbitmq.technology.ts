import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'rabbitmq',
  name: 'RabbitMQ',
  category: 'message-broker',
  section: 'messaging',
  layer: 'async',
  runtime: 'process',
  summary: {
    en: 'A message broker with exchanges, routing, acknowledgements and quorum queues; best at work queues where each message is handled once.',
    zh: '消息代理，提供交换器、路由、确认与仲裁队列，最适合每条消息只处理一次的工作队列。',
  },
  advice: {
    en: 'Choose it when tasks need routing, priorities and dead letters; not when consumers must read history again, which is what an event log is for.',
    zh: '任务需要路由、优先级与死信处理时选它；消费者需要重读历史消息时不选，那是事件日志的用途。',
  },
  provides: ['message-broker'],
  needs: [],
  version: { value: '4.3.5', source: 'https://endoflife.date/rabbitmq', date: '2026-08-22' },
  firstRelease: { year: 2012, source: 'https://endoflife.date/rabbitmq', orEarlier: true },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
    { who: 'Reddit', source: 'https://github.com/reddit-archive/reddit/wiki/Architecture-Overview' },
    {
      who: 'Mozilla add-ons site',
      source: 'https://github.com/mozilla/addons-server/blob/HEAD/docker-compose.yml',
    },
    {
      who: 'Pinterest (2012)',
      source:
        'http://highscalability.com/blog/2012/2/16/a-short-on-the-pinterest-stack-for-handling-3-million-users.html',
    },
  ],
  docs: 'https://www.rabbitmq.com/docs',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['celery', 'pika', 'prometheus'],
  conflicts: [],
  groups: ['messaging'],
  defaults: {
    durable: true,
    queueType: 'classic',
    queueLimit: false,
    publisherConfirms: false,
    deadLetter: false,
    exposure: 'private',
  },
  icon: 'rabbitmq',
})
