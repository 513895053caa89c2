import type { ServiceId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type addLink from '../../../../shared/commands/link/add-link.command'
import type addService from '../../../../shared/commands/service/add-service.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { dataWiring } from '../../facts/data-wiring.fact'
import { type WiringPoints, wiringPoints } from '../../facts/wiring-points.fact'
import { thresholds } from '../thresholds'

const addWorker = (broker: ServiceId): CommandCall =>
  callOf<typeof addService>('service.add', {
    technology: 'celery',
    wires: [{ service: broker, direction: 'out', kind: 'consume' }],
  })

/** Completes what is there: a broker, somebody who sends to it, somebody who handles. */
function queueFor({ applications: [application], broker, next }: WiringPoints): CommandCall[] {
  if (application === undefined) return []
  if (broker === null) {
    const wires = [{ service: application, direction: 'in' as const, kind: 'publish' as const }]
    return [callOf<typeof addService>('service.add', { technology: 'rabbitmq', wires }), addWorker(next)]
  }
  const send = callOf<typeof addLink>('link.add', { source: application, target: broker.id, kind: 'publish' })
  return [...(broker.sent ? [] : [send]), ...(broker.handled ? [] : [addWorker(broker.id)])]
}

export default defineDesignAudit({
  id: 'missing-work-queue',
  weights: { technicalFeasibility: 4, businessMatch: 2 },
  severity: 'medium',
  topics: ['performance.async', 'data.processing'],
  title: {
    pass: { en: 'A queue takes up bursts of work', zh: '有队列吸收突发工作' },
    fail: { en: 'Bursts of work reach the database directly', zh: '突发工作直接冲击数据库' },
  },
  why: {
    en: 'A queue lets requests end at once and work go on at the pace the rest can bear; without it, peaks become failures.',
    zh: '有了队列，请求可以立即返回，工作按系统能承受的速度推进；没有队列，峰值就会变成故障。',
  },
  source: {
    title: 'Azure Architecture Center: queue-based load leveling pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/queue-based-load-leveling',
  },
  thresholds: ['calledFor'],
  facts: { count: dataWiring, points: wiringPoints },
  appliesTo: ({ profile: { concurrency, dataProcessing } }) =>
    Math.max(concurrency ?? 0, dataProcessing ?? 0) >= thresholds.calledFor.queueFromLevel,
  check({ facts: { count, points } }) {
    const calls = queueFor(points)
    return {
      score: count('buffers') > 0 ? 1 : 0,
      evidence: [
        {
          elements: points.broker === null ? [] : [points.broker.id],
          note: {
            en: 'no queue with both a sender and a worker',
            zh: '没有同时接好发送方与处理方的队列',
          },
        },
      ],
      fixes:
        calls.length === 0
          ? []
          : [{ label: { en: 'Add a queue with a worker', zh: '添加队列与工作进程' }, calls }],
    }
  },
})
