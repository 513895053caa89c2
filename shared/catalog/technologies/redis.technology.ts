import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'redis',
  name: 'Redis',
  category: 'cache',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'An in-memory store of data structures that runs commands one at a time; best at caches, sessions, locks, counters and light queues.',
    zh: '内存数据结构存储，命令串行执行，最适合缓存、会话、锁、计数器和轻量队列。',
  },
  advice: {
    en: 'Choose it when several processes share short-lived state; not as the only home of data you cannot lose, and not as cache and queue in one instance that evicts keys.',
    zh: '多个进程共享短期状态时选它；不要作为不可丢失数据的唯一存放处，也不要在会淘汰键的同一实例上兼做缓存与队列。',
  },
  provides: ['key-value', 'cache', 'session-store', 'message-broker'],
  needs: [],
  version: { value: '8.10.1', source: 'https://endoflife.date/redis', date: '2026-08-22' },
  firstRelease: { year: 2018, source: 'https://endoflife.date/redis', orEarlier: true },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
    {
      who: 'Sentry self-hosted',
      source: 'https://github.com/getsentry/self-hosted/blob/HEAD/docker-compose.yml',
    },
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
    {
      who: 'Apache Superset',
      source: 'https://github.com/apache/superset/blob/HEAD/docker-compose-non-dev.yml',
    },
    {
      who: 'Disqus',
      source: 'https://highscalability.com/scaling-disqus-to-75-million-comments-and-17000-rps/',
    },
  ],
  docs: 'https://redis.io/docs/latest/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['redis-py', 'celery', 'rq', 'django', 'fastapi', 'flask'],
  conflicts: [],
  groups: ['store', 'messaging'],
  defaults: {
    maxConnections: 10000,
    standby: false,
    failover: 'none',
    backup: 'none',
    encryption: false,
    persistence: true,
    evictionPolicy: 'noeviction',
    role: 'cache',
    cachePattern: 'aside',
    exposure: 'private',
  },
  icon: 'redis',
})
