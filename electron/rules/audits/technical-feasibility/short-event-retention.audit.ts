import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { ramp } from '../thresholds'
import { reliabilityThresholds } from '../thresholds-reliability'

const { good, bad, usual } = reliabilityThresholds.eventRetention

export default defineServiceAudit({
  id: 'short-event-retention',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['data.processing', 'performance.async'],
  title: {
    pass: { en: 'Events wait for a consumer that was down', zh: '事件会等待宕机的消费者恢复' },
    fail: {
      en: 'Events expire before a stopped consumer is noticed',
      zh: '消费者停摆尚未被发现，事件就已过期',
    },
  },
  why: {
    en: 'A log deletes by age, read or not: a consumer that stops on Friday and comes back on Monday has lost what happened meanwhile.',
    zh: '事件日志按时间删除，不管是否读过；消费者周五停摆、周一恢复，其间的事件就丢了。',
  },
  source: {
    title: 'Apache Kafka: documentation, design',
    address: 'https://kafka.apache.org/documentation/#design',
  },
  asks: ['retentionDays'],
  thresholds: ['eventRetention'],
  of: ['event-log'],
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    if (!into.some(({ link }) => link.kind === 'consume')) return null
    const { retentionDays } = service.settings
    return retentionDays === undefined
      ? { score: 'unknown', note: { en: 'retention not stated', zh: '未说明保留时长' } }
      : {
          score: ramp(retentionDays, good, bad),
          note: { en: `kept for ${retentionDays} d`, zh: `保留 ${retentionDays} 天` },
        }
  },
  fix: {
    label: { en: `Keep events for ${usual} days`, zh: `事件保留 ${usual} 天` },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { retentionDays: usual },
      }),
    ],
  },
})
