import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'valkey',
  name: 'Valkey',
  category: 'cache',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'An open-governance fork of Redis that speaks the same protocol; best as a drop-in cache, session store and light broker.',
    zh: '由开放社区治理、协议兼容的 Redis 分支，最适合直接替换为缓存、会话存储和轻量消息代理。',
  },
  advice: {
    en: 'Choose it when you want the Redis protocol under community governance; not when you depend on modules or features that only newer Redis releases have.',
    zh: '希望在社区治理下使用 Redis 协议时选它；依赖仅新版 Redis 才有的模块或特性时不选。',
  },
  provides: ['key-value', 'cache', 'session-store', 'message-broker'],
  needs: [],
  version: { value: '9.1.1', source: 'https://endoflife.date/valkey', date: '2026-08-22' },
  firstRelease: { year: 2023, source: 'https://endoflife.date/valkey', orEarlier: true },
  usedBy: [
    { who: 'Weblate', source: 'https://github.com/WeblateOrg/docker-compose/blob/HEAD/docker-compose.yml' },
  ],
  docs: 'https://valkey.io/docs/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['redis-py', 'celery', 'rq', 'django'],
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
})
