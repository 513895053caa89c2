import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { Profile } from '../../../../shared/model/profile'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { ramp } from '../thresholds'
import { operationThresholds } from '../thresholds-operation'

/** Days for which this project keeps its logs. */
const wantedDays = ({ businessComplexity = 1 }: Profile): number =>
  operationThresholds.logDays[businessComplexity - 1] ?? 0

export default defineServiceAudit({
  id: 'short-log-retention',
  weights: { maintainability: 2, technicalFeasibility: 1 },
  severity: 'low',
  topics: ['security.protection', 'extensibility.development'],
  title: {
    pass: { en: 'Logs are kept until they are needed', zh: '日志保留到用得上的时候' },
    fail: { en: 'Logs are gone before they are needed', zh: '日志在用到之前就已清除' },
  },
  why: {
    en: 'Many intrusions and slow defects are noticed weeks later; without the logs of that time nobody finds out what happened.',
    zh: '许多入侵和慢性缺陷要数周后才被发现，没有当时的日志就查不清原委。',
  },
  source: {
    title: 'NIST SP 800-92: guide to computer security log management',
    address: 'https://csrc.nist.gov/pubs/sp/800/92/final',
  },
  asks: ['retentionDays'],
  thresholds: ['logDays'],
  of: ['logs'],
  check({ service, technology }, { profile }) {
    if (isExternal(service, technology)) return null
    const { retentionDays } = service.settings
    if (retentionDays === undefined)
      return { score: 'unknown', note: { en: 'retention not stated', zh: '未说明保留时长' } }
    const wanted = wantedDays(profile)
    return {
      score: ramp(retentionDays, wanted, 0),
      note: { en: `${retentionDays} of ${wanted} days`, zh: `保留 ${retentionDays} 天，宜为 ${wanted} 天` },
    }
  },
  fix: {
    label: { en: 'Keep the logs longer', zh: '延长日志保留时间' },
    all: true,
    calls: ({ service }, { profile }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { retentionDays: wantedDays(profile) },
      }),
    ],
  },
})
