import type { Locale } from '../../../../shared/base/localized'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { formatAvailability, formatDuration } from '../../../../shared/i18n/format'
import type { CommandCall } from '../../../../shared/model/command-call'
import { maxReplicas } from '../../../../shared/model/service'
import type { Evidence } from '../../../../shared/report/report'
import { defineDesignAudit } from '../../define-audit'
import { type CostlyPart, requestPath } from '../../facts/request-path.fact'
import { downtime, secondsPerYear } from '../../quant/availability'
import { assumed, usually } from '../assumed'

/** Parts that are named as costing most. */
const shown = 3

const down = (availability: number, language: Locale): string =>
  formatDuration(downtime(availability, secondsPerYear), language)

/** How many nines an availability has: 0.99 has two, 0.9995 has 3.3. */
const nines = (availability: number): number => -Math.log10(1 - availability)

const partEvidence = ({ id, availability, assumed: usual, zoneAssumed }: CostlyPart): Evidence => ({
  elements: [id],
  note: {
    en: `${formatAvailability(availability)} alone, ${down(availability, 'en')} a year down`,
    zh: `自身 ${formatAvailability(availability)}，每年停机 ${down(availability, 'zh')}`,
  },
  assumes: [
    ...(usual === null ? [] : [assumed('availability', usually(usual), id)]),
    ...(zoneAssumed ? [assumed('zones', usually(1), id)] : []),
  ],
})

function remedyCall({ id, remedy }: CostlyPart): CommandCall[] {
  if (remedy === 'standby') {
    return [
      callOf<typeof changeServices>('service.change', {
        services: [id],
        settings: { standby: true, failover: 'automatic' },
      }),
    ]
  }
  return remedy === null || remedy > maxReplicas
    ? []
    : [callOf<typeof changeServices>('service.change', { services: [id], replicas: remedy })]
}

export default defineDesignAudit({
  id: 'availability-gap',
  weights: { technicalFeasibility: 8, businessMatch: 4 },
  severity: 'high',
  topics: ['architecture.distributed', 'architecture.cloud-native'],
  title: {
    pass: { en: 'The request path reaches the availability goal', zh: '请求路径达到可用性目标' },
    fail: { en: 'The request path misses the availability goal', zh: '请求路径未达到可用性目标' },
  },
  why: {
    en: 'Whatever a request waits for multiplies its own failures into the whole, so a few ordinary parts use up the goal.',
    zh: '请求等待的每个环节都会把自身故障乘进整体，几个普通组件就足以耗尽可用性目标。',
  },
  source: {
    title: 'The Calculus of Service Availability, ACM Queue',
    address: 'https://queue.acm.org/detail.cfm?id=3096459',
  },
  facts: { path: requestPath },
  appliesTo: ({ profile }) => profile.availabilityTarget !== undefined,
  // In nines and squared, as work and cost are: every step towards the goal counts, however far it is, the last ones most.
  check({ profile, facts: { path } }) {
    const goal = profile.availabilityTarget
    if (goal === undefined) return null
    const { availability, costly } = path
    if (availability === null) {
      const note = { en: 'nothing answers requests from outside', zh: '没有服务响应外部请求' }
      return { score: 0, evidence: [{ elements: [], note }] }
    }
    const calls = costly.flatMap(remedyCall)
    const worst = costly.slice(0, shown)
    return {
      score: availability >= goal ? 1 : (nines(availability) / nines(goal)) ** 2,
      evidence: [
        {
          elements: worst.map(({ id }) => id),
          note: {
            en: `estimated ${formatAvailability(availability)}, ${down(availability, 'en')} a year down; goal ${formatAvailability(goal)}`,
            zh: `估算 ${formatAvailability(availability)}，每年停机 ${down(availability, 'zh')}，目标 ${formatAvailability(goal)}`,
          },
        },
        ...worst.map(partEvidence),
      ],
      fixes:
        calls.length === 0
          ? []
          : [{ label: { en: 'Strengthen the weakest parts', zh: '加固最薄弱的环节' }, calls }],
    }
  },
})
