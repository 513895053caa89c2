import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { needsHighAvailability } from '../../availability-demand'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, keptState } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'volatile-queue',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.security', 'performance.memory'],
  title: {
    pass: { en: 'Queues and sessions survive failures', zh: '队列与会话不因故障丢失' },
    fail: { en: 'A failure can lose the queue or the sessions', zh: '故障可能丢失队列或会话' },
  },
  why: {
    en: 'What only memory holds is gone with the process: jobs are never done, and everybody is signed out.',
    zh: '只存于内存的数据会随进程消失：任务不再执行，所有人都被登出。',
  },
  source: {
    title: 'Redis: persistence',
    address: 'https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/',
  },
  asks: ['persistence'],
  thresholds: ['besideEstimate', 'highAvailability', 'volatileQueue'],
  of: ['cache'],
  check(site, { profile }) {
    const { service, technology } = site
    if (keptState(site) === null || isExternal(service, technology)) return null
    const { managed, persistence, standby } = service.settings
    const copied = managed === true || standby === true || service.replicas > 1
    if (persistence === undefined && !copied) {
      return { score: 'unknown', note: { en: 'persistence not stated', zh: '未说明是否持久化' } }
    }
    const halves = (persistence === true ? 1 : 0) + (copied ? 1 : 0)
    const enough = needsHighAvailability(profile) ? 2 : 1
    return {
      score: halves >= enough ? 1 : halves === 0 ? 0 : thresholds.volatileQueue.halfSafe,
      note:
        persistence === true
          ? { en: 'on the disk of one machine', zh: '仅存于一台机器的磁盘' }
          : { en: 'not persistent', zh: '未持久化' },
    }
  },
  fix: {
    label: { en: 'Persist and add a standby', zh: '开启持久化并添加备库' },
    all: true,
    // Only a store that offers more than a cache can write to disk.
    calls: ({ service, technology }) =>
      technology?.provides.includes('key-value')
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { persistence: true, standby: true, failover: 'automatic' },
            }),
          ]
        : null,
  },
})
