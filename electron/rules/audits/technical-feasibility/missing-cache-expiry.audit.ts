import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal } from '../../site'
import { thresholds } from '../thresholds'

const { usualTtlSeconds } = thresholds.cacheExpiry

export default defineServiceAudit({
  id: 'missing-cache-expiry',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.caching', 'performance.memory'],
  title: {
    pass: { en: 'Cached answers expire', zh: '缓存内容会过期' },
    fail: { en: 'Cached answers live for ever', zh: '缓存内容永不过期' },
  },
  why: {
    en: 'A key that nobody deletes keeps showing what is no longer true, and memory fills up with such keys.',
    zh: '无人清除的键会一直返回过时的内容，并逐渐占满内存。',
  },
  source: {
    title: 'Azure Architecture Center: cache-aside pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/cache-aside',
  },
  asks: ['ttlSeconds', 'evictionPolicy'],
  thresholds: ['cacheExpiry'],
  of: ['cache'],
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    const { role = 'cache', ttlSeconds, evictionPolicy } = service.settings
    if (role !== 'cache' || !into.some(({ link }) => carriesRequests(link))) return null
    if (ttlSeconds !== undefined) return { score: 1, note: { en: `${ttlSeconds} s`, zh: `${ttlSeconds} 秒` } }
    const note = { en: 'no time to live', zh: '未设过期时间' }
    const unstated = { en: 'time to live not stated', zh: '未说明过期时间' }
    if (evictionPolicy === undefined) return { score: 'unknown', note: unstated }
    const evicts = evictionPolicy === 'allkeys-lru' || evictionPolicy === 'allkeys-lfu'
    return { score: evicts ? thresholds.cacheExpiry.evictedOnly : 0, note }
  },
  fix: {
    label: { en: `Expire after ${usualTtlSeconds} s`, zh: `${usualTtlSeconds} 秒后过期` },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { ttlSeconds: usualTtlSeconds },
      }),
    ],
  },
})
