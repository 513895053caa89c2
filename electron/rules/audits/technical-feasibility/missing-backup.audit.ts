import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { businessStores } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'missing-backup',
  weights: { technicalFeasibility: 8, businessMatch: 4 },
  severity: 'blocker',
  topics: ['data.security'],
  title: {
    pass: { en: 'Business data is backed up', zh: '业务数据已备份' },
    fail: { en: 'Business data has no tested backup', zh: '业务数据缺少经过演练的备份' },
  },
  why: {
    en: 'A store that holds the only copy of the business’s data is one mistake away from losing all of it; a backup nobody has restored is a hope.',
    zh: '业务数据若只有一份，一次误操作就可能全部丢失；从未演练恢复的备份只是侥幸。',
  },
  source: {
    title: 'PostgreSQL: backup and restore',
    address: 'https://www.postgresql.org/docs/current/backup.html',
  },
  thresholds: ['untestedBackup'],
  of: businessStores,
  check({ service }) {
    if (service.settings.replicaOf !== undefined) return null
    const { backup, restoreTested } = service.settings
    if (backup === undefined || backup === 'none')
      return { score: 0, note: { en: 'no backup', zh: '无备份' } }
    return restoreTested === true
      ? { score: 1, note: { en: 'restore tested', zh: '已演练恢复' } }
      : { score: thresholds.untestedBackup, note: { en: 'restore not tested', zh: '未演练恢复' } }
  },
  fix: {
    label: { en: 'Back up daily, test the restore', zh: '每日备份并演练恢复' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: {
          backup: service.settings.backup === 'continuous' ? 'continuous' : 'daily',
          restoreTested: true,
        },
      }),
    ],
  },
})
