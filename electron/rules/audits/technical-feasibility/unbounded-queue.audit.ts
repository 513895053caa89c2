import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesMessages, isExternal, keptState, type ServiceSite } from '../../site'

/** Whether its queues end somewhere. An in-memory store that refuses writes when its memory is full is bounded by that. */
function isBounded({ service, technology }: ServiceSite): boolean | undefined {
  const { queueLimit, maxMemoryMb, evictionPolicy } = service.settings
  const refuses =
    technology?.category === 'cache' && evictionPolicy === 'noeviction' && maxMemoryMb !== undefined
  return refuses ? true : queueLimit
}

export default defineServiceAudit({
  id: 'unbounded-queue',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.async', 'performance.memory'],
  title: {
    pass: { en: 'Queues have a limit', zh: '队列设有上限' },
    fail: { en: 'Queues may grow without end', zh: '队列可能无限增长' },
  },
  why: {
    en: 'When work arrives faster than it is done, an unbounded queue hides it until memory or disk is full and everything stops at once.',
    zh: '到达快于处理时，无上限的队列会把问题掩盖到内存或磁盘写满，然后一切同时停摆。',
  },
  source: {
    title: 'AWS Well-Architected, REL05-BP04: fail fast and limit queues',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_fail_fast.html',
  },
  of: ['message-broker', 'cache'],
  check(site) {
    const { service, technology, in: into } = site
    const keeps = technology?.category === 'message-broker' || keptState(site) === 'queue'
    if (!keeps || isExternal(service, technology)) return null
    if (!into.some(({ link }) => carriesMessages(link))) return null
    const bounded = isBounded(site)
    return bounded === undefined
      ? { score: 'unknown', note: { en: 'limit of its queues not stated', zh: '未说明队列上限' } }
      : { score: Number(bounded), note: { en: 'no limit', zh: '无上限' } }
  },
  fix: {
    label: { en: 'Limit the queues', zh: '设置队列上限' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { queueLimit: true },
      }),
    ],
  },
})
