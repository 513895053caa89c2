import type { Localized } from '../../../shared/base/localized'
import { formatEstimate, formatPercent } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import type { ServiceLoad } from '../../../shared/report/quantities'
import type { Evidence } from '../../../shared/report/report'
import type { StressOutcome } from '../../../shared/report/stress'

/** Places that an outcome names. */
export const mostNamed = 8

export interface Overload {
  /** Asked for more than it can take: for certain, or at the worse end of what is assumed. First to break first. */
  readonly certain: readonly ServiceLoad[]
  readonly possible: readonly ServiceLoad[]
  /** Services that stay below their capacity whatever is assumed, of all that requests reach. */
  readonly below: number
  readonly all: number
}

/** Services that a stress makes busier than they are without it. */
function busierThan(before: readonly ServiceLoad[], loads: readonly ServiceLoad[]): ServiceLoad[] {
  const was = new Map(before.map(({ service, utilisation }) => [service, utilisation]))
  return loads.filter(({ service, utilisation }) => {
    const earlier = was.get(service)
    return !earlier || !utilisation || utilisation.lo > earlier.lo || utilisation.hi > earlier.hi
  })
}

/**
 * Services by whether they are asked for more than they can take. What fills up first breaks first.
 *
 * @param before loads without the stress: what was just as full then is not its doing
 */
export function overloadOf(loads: readonly ServiceLoad[], before: readonly ServiceLoad[]): Overload {
  const busiest = (end: 'lo' | 'hi') => (a: ServiceLoad, b: ServiceLoad) =>
    (b.utilisation?.[end] ?? 0) - (a.utilisation?.[end] ?? 0) || (a.service < b.service ? -1 : 1)
  const full = (end: 'lo' | 'hi') => (load: ServiceLoad) => (load.utilisation?.[end] ?? 0) >= 1
  const busier = busierThan(before, loads)
  const certain = busier.filter(full('lo')).sort(busiest('lo'))
  const possible = busier.filter((load) => full('hi')(load) && !certain.includes(load)).sort(busiest('hi'))
  const below = loads.filter((load) => !full('hi')(load)).length
  return { certain, possible, below, all: loads.length }
}

function noteOf({ rate, capacity, utilisation }: ServiceLoad): Localized {
  const asked = rate && formatRange(rate, formatEstimate)
  const takes = formatRange(capacity, formatEstimate)
  const busy = utilisation && formatRange(utilisation, formatPercent)
  return {
    en: `asked for ${asked?.en ?? '–'}/s, takes ${takes.en}/s: ${busy?.en ?? '–'} of its capacity`,
    zh: `每秒请求 ${asked?.zh ?? '–'} 次，可承受 ${takes.zh} 次，为容量的 ${busy?.zh ?? '–'}`,
  }
}

/** What is overloaded as places, first to break first. */
export const overloadEvidence = ({ certain, possible }: Overload): Evidence[] =>
  [...certain, ...possible]
    .slice(0, mostNamed)
    .map((load) => ({ elements: [load.service], note: noteOf(load) }))

/** What goes on under an overload. */
export const stillBelow = ({ below, all }: Overload): Localized => ({
  en: `${below} of ${all} services stay below their capacity.`,
  zh: `${all} 个服务中有 ${below} 个仍在容量之内。`,
})

/** The verdict over an overload, in sentences of the stress. */
export function overloadOutcome(
  stress: StressOutcome['stress'],
  overload: Overload,
  sentences: {
    readonly breaks: (count: number) => Localized
    readonly mayBreak: (count: number) => Localized
    readonly holds: Localized
  },
): StressOutcome {
  const { certain, possible } = overload
  const common = { stress, breaks: overloadEvidence(overload), survives: stillBelow(overload) }
  if (certain.length > 0) return { ...common, verdict: 'breaks', sentence: sentences.breaks(certain.length) }
  if (possible.length > 0)
    return { ...common, verdict: 'may-break', sentence: sentences.mayBreak(possible.length) }
  return { ...common, verdict: 'holds', sentence: sentences.holds }
}
