import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, keptState } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'evictable-queue',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.caching', 'performance.memory'],
  title: {
    pass: { en: 'Full memory never drops jobs or sessions', zh: '内存写满也不会丢任务或会话' },
    fail: { en: 'Full memory drops jobs or sessions', zh: '内存写满时会丢任务或会话' },
  },
  why: {
    en: 'A store that makes room by evicting any key also evicts the queue, and nobody is told which jobs were lost.',
    zh: '内存写满时淘汰任意键的实例也会淘汰队列，而且没人知道丢了哪些任务。',
  },
  source: {
    title: 'Redis: key eviction',
    address: 'https://redis.io/docs/latest/develop/reference/eviction/',
  },
  asks: ['evictionPolicy'],
  thresholds: ['eviction'],
  of: ['cache'],
  check(site) {
    const { service, technology } = site
    const kept = keptState(site)
    if (kept === null || isExternal(service, technology)) return null
    const { evictionPolicy } = service.settings
    const note =
      kept === 'queue'
        ? {
            en: `eviction policy of the queue: ${evictionPolicy ?? 'not stated'}`,
            zh: `队列的淘汰策略：${evictionPolicy ?? '未说明'}`,
          }
        : {
            en: `eviction policy of the sessions: ${evictionPolicy ?? 'not stated'}`,
            zh: `会话的淘汰策略：${evictionPolicy ?? '未说明'}`,
          }
    if (evictionPolicy === undefined) return { score: 'unknown', note }
    if (evictionPolicy === 'noeviction') return { score: 1, note }
    // Jobs have no time to live and stay; sessions have one and may go early.
    if (evictionPolicy === 'volatile-lru') {
      return { score: kept === 'queue' ? 1 : thresholds.eviction.expiringSessions, note }
    }
    return { score: 0, note }
  },
  fix: {
    label: { en: 'Refuse writes instead of evicting', zh: '改为拒绝写入而不淘汰' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { evictionPolicy: 'noeviction' },
      }),
    ],
  },
})
