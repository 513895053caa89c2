import type { BlastRadius } from '../../../shared/report/quantities'
import type { Evidence } from '../../../shared/report/report'
import { blastRadii } from '../quantities/blast-radius'
import type { StressTest } from './context'
import { mostNamed } from './overload'

const evidenceOf = ({ service, stops, entries }: BlastRadius, all: number): Evidence => ({
  elements: [service, ...stops],
  note: {
    en:
      stops.length === 1
        ? `stops 1 other service and ${entries} of ${all} entries`
        : `stops ${stops.length} other services and ${entries} of ${all} entries`,
    zh: `会使另外 ${stops.length} 个服务停止响应，影响 ${entries}/${all} 个入口`,
  },
})

/** Each service in turn is gone with all of its replicas; the losses that take most with them come first. */
export const serviceLost: StressTest = ({ solved: { inputs } }) => {
  const radii = blastRadii(inputs).sort((a, b) => b.entries - a.entries || b.stops.length - a.stops.length)
  const [worst] = radii
  const alone = inputs.services.size - radii.length
  const survives = {
    en: `${alone} of ${inputs.services.size} services stop nobody else when they go.`,
    zh: `${inputs.services.size} 个服务中，有 ${alone} 个停止后不影响其他服务。`,
  }
  if (!worst) {
    return {
      stress: 'service-lost',
      verdict: 'holds',
      sentence: {
        en: 'No service stops another one when it goes.',
        zh: '任何一个服务停止都不会影响其他服务。',
      },
      breaks: [],
      survives: inputs.services.size > 0 ? survives : null,
    }
  }
  const all = inputs.entries.length
  const fatal = radii.filter(({ entries }) => entries > 0).length
  return {
    stress: 'service-lost',
    verdict: fatal > 0 ? 'breaks' : 'may-break',
    sentence:
      fatal > 0
        ? {
            en: `The loss of any of ${fatal} ${fatal === 1 ? 'service' : 'services'} reaches an entry; the widest stops ${worst.stops.length} others.`,
            zh: `有 ${fatal} 个服务一旦停止就会波及入口，影响最大的会使另外 ${worst.stops.length} 个服务停止响应。`,
          }
        : {
            en: `No single loss stops an entry as a whole; the widest stops ${worst.stops.length} others.`,
            zh: `没有哪个服务停止会使整个入口不可用，影响最大的会使另外 ${worst.stops.length} 个服务停止响应。`,
          },
    breaks: radii.slice(0, mostNamed).map((radius) => evidenceOf(radius, all)),
    survives,
  }
}
