import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { businessStores, isExternal, isReplica } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

const { fromComplexity, daily } = reliabilityThresholds.backupGap
const kept = { continuous: 1, daily, none: 0 } as const

export default defineServiceAudit({
  id: 'wide-backup-gap',
  weights: { businessMatch: 3 },
  severity: 'medium',
  topics: ['data.security', 'data.database'],
  title: {
    pass: { en: 'Backups lose minutes, not a day', zh: '备份最多丢失几分钟的数据' },
    fail: { en: 'A restore loses up to a day of business', zh: '恢复后可能丢失一整天的业务数据' },
  },
  why: {
    en: 'After a restore everything since the last backup has to be entered again, and in a complex business nobody still knows what it was.',
    zh: '恢复之后，上次备份以来的一切都要重新录入，而复杂的业务里没人说得清都有什么。',
  },
  source: {
    title: 'PostgreSQL: continuous archiving and point-in-time recovery',
    address: 'https://www.postgresql.org/docs/current/continuous-archiving.html',
  },
  asks: ['backup'],
  thresholds: ['backupGap'],
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= fromComplexity,
  of: businessStores,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology) || isReplica(site)) return null
    const { backup } = service.settings
    if (backup === undefined) {
      return { score: 'unknown', note: { en: 'backup not stated', zh: '未说明备份方式' } }
    }
    return {
      score: kept[backup],
      note: backup === 'none' ? { en: 'no backup', zh: '无备份' } : { en: 'daily backup', zh: '每日备份' },
    }
  },
  fix: {
    label: { en: 'Archive changes continuously', zh: '持续归档变更' },
    all: true,
    calls: ({ service, technology }) =>
      technology?.runtime === 'process'
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { backup: 'continuous' },
            }),
          ]
        : null,
  },
})
