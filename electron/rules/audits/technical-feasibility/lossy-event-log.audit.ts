import type { Localized } from '../../../../shared/base/localized'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

/** Copies of an event, and those that must have it before the sender goes on: one may fail, and another still has it. */
const advised = { replicationFactor: 3, minInsyncReplicas: 2 } as const

interface Writing {
  readonly score: number | 'unknown'
  readonly note: Localized
}

/** Whether an acknowledged event survives the loss of a node, and whether events are taken while one is lost. */
function writing({ acks, minInsyncReplicas, replicationFactor }: ServiceSettings): Writing {
  const half = reliabilityThresholds.oneNodeAcknowledges
  if (acks === undefined) return { score: 'unknown', note: { en: 'acks not stated', zh: '未说明 acks' } }
  if (acks === 'none') return { score: 0, note: { en: 'nobody acknowledges', zh: '无人确认' } }
  if (acks === 'leader')
    return { score: half, note: { en: 'the leader alone acknowledges', zh: '仅领导者确认' } }
  if (minInsyncReplicas === undefined) {
    return { score: 'unknown', note: { en: 'in-sync replicas not stated', zh: '未说明最少同步副本数' } }
  }
  if (minInsyncReplicas < advised.minInsyncReplicas) {
    return { score: half, note: { en: 'one in-sync replica is enough', zh: '一个同步副本即视为写入成功' } }
  }
  const copies = replicationFactor ?? advised.replicationFactor
  return {
    score: minInsyncReplicas < copies ? 1 : half,
    note: {
      en: `in-sync replicas: ${minInsyncReplicas} of ${copies}, so none may fail`,
      zh: `${copies} 个副本需 ${minInsyncReplicas} 个同步，不容任何故障`,
    },
  }
}

export default defineServiceAudit({
  id: 'lossy-event-log',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.processing', 'data.security'],
  title: {
    pass: { en: 'Acknowledged events survive the loss of a node', zh: '已确认的事件不因节点故障丢失' },
    fail: { en: 'Losing a node loses events or stops them', zh: '节点故障会丢失事件或中断写入' },
  },
  why: {
    en: 'An event that one node alone acknowledged is gone with it; where all copies must answer, no event is taken while one is down.',
    zh: '只由一个节点确认的事件会随之丢失；若要求全部副本应答，坏一个节点就写不进任何事件。',
  },
  source: {
    title: 'Apache Kafka: documentation, design',
    address: 'https://kafka.apache.org/documentation/#design',
  },
  asks: ['acks', 'minInsyncReplicas'],
  thresholds: ['oneNodeAcknowledges'],
  of: ['event-log'],
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    return into.some(({ link }) => link.kind === 'publish') ? writing(service.settings) : null
  },
  fix: {
    label: { en: 'Wait for two of three copies', zh: '等待三个副本中的两个' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        replicas: Math.max(service.replicas, advised.replicationFactor),
        settings: {
          acks: 'all',
          minInsyncReplicas: advised.minInsyncReplicas,
          replicationFactor: Math.max(service.settings.replicationFactor ?? 0, advised.replicationFactor),
        },
      }),
    ],
  },
})
