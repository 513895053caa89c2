import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'memcached',
  name: 'Memcached',
  category: 'cache',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A multi-threaded in-memory cache of plain values; best at caching rendered results that can be computed again.',
    zh: '只存简单值的多线程内存缓存，最适合缓存可重新计算的结果。',
  },
  advice: {
    en: 'Choose it when you need only a cache and want the least to operate; not for sessions, queues or locks that must survive a restart, because it stores nothing on disk.',
    zh: '只需要缓存且希望运维最少时选它；会话、队列或锁需要在重启后保留时不选，它不落盘。',
  },
  provides: ['cache'],
  needs: [],
  version: { value: '1.6.45', source: 'https://endoflife.date/memcached', date: '2026-08-22' },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/memcached/package.py',
  },
  firstRelease: { year: 2009, source: 'https://endoflife.date/memcached', orEarlier: true },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
    { who: 'Reddit', source: 'https://github.com/reddit-archive/reddit/wiki/Architecture-Overview' },
    {
      who: 'Sentry self-hosted',
      source: 'https://github.com/getsentry/self-hosted/blob/HEAD/docker-compose.yml',
    },
    {
      who: 'Mozilla add-ons site',
      source: 'https://github.com/mozilla/addons-server/blob/HEAD/docker-compose.yml',
    },
  ],
  docs: 'https://docs.memcached.org/',
  rating: { skill: 1, operations: 1, footprint: 'small' },
  pairs: ['django', 'flask'],
  conflicts: [],
  groups: ['store'],
  defaults: {
    maxConnections: 1024,
    standby: false,
    failover: 'none',
    backup: 'none',
    encryption: false,
    persistence: false,
    evictionPolicy: 'allkeys-lru',
    maxMemoryMb: 64,
    role: 'cache',
    cachePattern: 'aside',
    exposure: 'private',
  },
})
