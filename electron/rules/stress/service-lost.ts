import type { ServiceId } from '../../../shared/base/ids'
import type { BlastRadius } from '../../../shared/report/quantities'
import type { Evidence } from '../../../shared/report/report'
import type { StressChoice, StressOutcome } from '../../../shared/report/stress'
import type { Inputs } from '../quantities/read-inputs'
import { beyondRequests, notStated, type StressTest, serviceChoice } from './context'
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

/** One service is gone with all of its replicas. */
function lossOf({ service, stops, entries }: BlastRadius, inputs: Inputs): Omit<StressOutcome, 'choice'> {
  const all = inputs.entries.length
  const rest = inputs.services.size - stops.length - 1
  return {
    stress: 'service-lost',
    verdict: entries > 0 ? 'breaks' : stops.length > 0 ? 'may-break' : 'holds',
    sentence:
      entries > 0
        ? {
            en: `Requests stop at ${entries} of ${all} ${all === 1 ? 'entry' : 'entries'} while it is gone.`,
            zh: `它停止期间，${all} 个入口中有 ${entries} 个无法响应请求。`,
          }
        : {
            en: 'Every entry goes on answering while it is gone.',
            zh: '它停止期间，所有入口仍可响应请求。',
          },
    breaks: [evidenceOf({ service, stops, entries }, all)],
    survives: {
      en: `${rest} of ${inputs.services.size} services answer as before.`,
      zh: `${inputs.services.size} 个服务中，有 ${rest} 个照常响应。`,
    },
  }
}

/** Every service in turn is gone; the losses that take most with them come first. */
function anyLoss(radii: readonly BlastRadius[], inputs: Inputs): Omit<StressOutcome, 'choice'> {
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
    breaks: radii.slice(0, mostNamed).map((radius) => evidenceOf(radius, inputs.entries.length)),
    survives,
  }
}

function choiceOf(radii: readonly BlastRadius[], inputs: Inputs): StressChoice {
  const [worst] = radii
  const harmful = radii.map(({ service }) => service)
  const known = new Set(harmful)
  const harmless = [...inputs.services.keys()].filter((id) => !known.has(id))
  return serviceChoice(worst?.service ?? null, [...harmful, ...harmless])
}

const stopsNobody = (service: ServiceId, { entries }: Inputs): BlastRadius => ({
  service,
  stops: [],
  entries: Number(entries.includes(service)),
})

/** A service is gone with all of its replicas: the one that was chosen, or each in turn. */
export const serviceLost: StressTest = ({ solved: { inputs }, blast }, { lost }) => {
  const radii = [...blast].sort((a, b) => b.entries - a.entries || b.stops.length - a.stops.length)
  const choice = choiceOf(radii, inputs)
  if (lost === undefined) return { ...anyLoss(radii, inputs), choice }
  if (!inputs.services.has(lost)) return { ...notStated('service-lost', beyondRequests), choice }
  const radius = radii.find(({ service }) => service === lost) ?? stopsNobody(lost, inputs)
  return { ...lossOf(radius, inputs), choice }
}
