import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { businessStores, isExternal, isReplica } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

const { fromComplexity, asynchronous } = reliabilityThresholds.failoverLoss
const kept = { synchronous: 1, asynchronous, none: 0 } as const

export default defineServiceAudit({
  id: 'lossy-failover',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['data.database', 'data.security'],
  title: {
    pass: { en: 'A standby has every commit', zh: '备库拥有每一次提交' },
    fail: { en: 'A standby may lack the last commits', zh: '备库可能缺少最近的提交' },
  },
  why: {
    en: 'A standby that follows asynchronously takes over without the last seconds: orders that were confirmed to customers are gone.',
    zh: '异步跟随的备库接管时会丢失最后几秒，已向客户确认的订单就此消失。',
  },
  source: {
    title: 'PostgreSQL: log-shipping standby servers, synchronous replication',
    address: 'https://www.postgresql.org/docs/current/warm-standby.html',
  },
  asks: ['replication'],
  thresholds: ['failoverLoss'],
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= fromComplexity,
  of: businessStores,
  check(site) {
    const { service, technology } = site
    if (service.settings.standby !== true) return null
    if (isExternal(service, technology) || isReplica(site)) return null
    const { replication } = service.settings
    if (replication === undefined) {
      return { score: 'unknown', note: { en: 'replication not stated', zh: '未说明复制方式' } }
    }
    return {
      score: kept[replication],
      note:
        replication === 'none'
          ? { en: 'standby without replication', zh: '备库没有复制数据' }
          : { en: 'asynchronous replication', zh: '异步复制' },
    }
  },
  fix: {
    label: { en: 'Replicate synchronously', zh: '改为同步复制' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { replication: 'synchronous' },
      }),
    ],
  },
})
