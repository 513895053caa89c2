import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { formatEstimate } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import type { ServiceLoad } from '../../../shared/report/quantities'
import { timesText, usualFactor } from '../../../shared/report/stress'
import { waitedOnBy } from '../quantities/path-availability'
import type { Inputs } from '../quantities/read-inputs'
import { type Solved, serviceLoads, solveBoth } from '../quantities/request-quantities'
import { beyondRequests, notStated, type StressTest, serviceChoice, trafficMissing } from './context'
import { mostNamed, type Overload, overloadEvidence, overloadOf, stillBelow } from './overload'

/** Dependencies that are tried for the worst: those in which requests spend most of their time. */
const mostTried = 12

/** One service takes many times as long. */
function slowed(inputs: Inputs, id: ServiceId, factor: number): Inputs {
  const input = inputs.services.get(id)
  if (!input) return inputs
  const { best, worst } = input.seconds
  const slow = { ...input, seconds: { best: best * factor, worst: worst * factor } }
  return { ...inputs, services: new Map(inputs.services).set(id, slow) }
}

/** What requests come to: first what they wait for behind an entry, each where they spend most of their time first. */
function byTimeSpent({ inputs, order, worst }: Solved, loads: readonly ServiceLoad[]) {
  const behind = new Set(inputs.entries.flatMap((entry) => waitedOnBy(entry, order).slice(1)))
  const timeIn = (id: ServiceId): number =>
    (worst.visits.get(id) ?? 0) * (inputs.services.get(id)?.seconds.worst ?? 0)
  const sorted = (ids: readonly ServiceId[]): ServiceId[] =>
    [...ids].sort((a, b) => timeIn(b) - timeIn(a) || (a < b ? -1 : 1))
  const others = loads.flatMap(({ service }) => (behind.has(service) ? [] : [service]))
  return { dependencies: sorted([...behind]), others: sorted(others) }
}

/** One dependency that is slow, and what that does to all. */
interface Slow {
  readonly id: ServiceId
  readonly overload: Overload
}

const harm = ({ certain, possible }: Overload): number => certain.length * 1000 + possible.length

function worstOf(tried: readonly ServiceId[], slow: (id: ServiceId) => Slow): Slow | null {
  let worst: Slow | null = null
  for (const id of tried) {
    const found = slow(id)
    if (!worst || harm(found.overload) > harm(worst.overload)) worst = found
  }
  return worst
}

/** A dependency takes many times as long: the one that was chosen, or the one that fills up most of the others. */
export const slowDependency: StressTest = ({ solved }, { slow: chosen, slowness = usualFactor }) => {
  const { inputs } = solved
  const missing = trafficMissing(inputs)
  if (missing) return notStated('slow-dependency', missing)
  const before = serviceLoads(solved)
  const slow = (id: ServiceId): Slow => ({
    id,
    overload: overloadOf(serviceLoads(solveBoth(slowed(inputs, id, slowness))), before),
  })
  const { dependencies, others } = byTimeSpent(solved, before)
  const worst = worstOf(dependencies.slice(0, mostTried), slow)
  const choice = serviceChoice(worst?.id ?? null, [...dependencies, ...others])
  if (chosen !== undefined && !inputs.services.has(chosen)) {
    return { ...notStated('slow-dependency', beyondRequests), choice }
  }
  const told = chosen === undefined || chosen === worst?.id ? worst : slow(chosen)
  if (!told) {
    return {
      stress: 'slow-dependency',
      verdict: 'holds',
      sentence: { en: 'No entry waits for anything behind it.', zh: '入口之后没有需要等待的服务。' },
      breaks: [],
      survives: null,
      choice,
    }
  }
  const { overload } = told
  const full = overload.certain.length + overload.possible.length
  return {
    stress: 'slow-dependency',
    verdict: overload.certain.length > 0 ? 'breaks' : full > 0 ? 'may-break' : 'holds',
    sentence: full > 0 ? fillsUp(full, slowness, chosen !== undefined) : holds(chosen !== undefined),
    breaks: [
      { elements: [told.id], note: slowNote(inputs, told.id, slowness) },
      ...overloadEvidence(overload),
    ].slice(0, mostNamed),
    survives: stillBelow(overload),
    choice,
  }
}

function slowNote({ services }: Inputs, id: ServiceId, slowness: number): Localized {
  const { best = 0, worst = 0 } = services.get(id)?.seconds ?? {}
  const time = (by: number) =>
    formatRange({ lo: best * 1000 * by, hi: worst * 1000 * by }, formatEstimate, ' ms')
  return {
    en: `takes ${time(slowness).en} instead of ${time(1).en}`,
    zh: `耗时由 ${time(1).zh} 增至 ${time(slowness).zh}`,
  }
}

function fillsUp(full: number, slowness: number, chosen: boolean): Localized {
  const times = timesText(slowness)
  return {
    en: `If ${chosen ? 'it' : 'the dependency that hurts most'} takes ${times.en} as long, ${full} ${full === 1 ? 'service is' : 'services are'} asked for more than ${full === 1 ? 'it' : 'they'} may be able to take.`,
    zh: `若${chosen ? '它' : '影响最大的依赖'}耗时增至${times.zh}，${full} 个服务的请求可能超出承受能力。`,
  }
}

const holds = (chosen: boolean): Localized =>
  chosen
    ? {
        en: 'No service fills up that has room now; only answers take longer.',
        zh: '不会使其他服务饱和，只是响应变慢。',
      }
    : {
        en: 'Whichever it is, no service fills up that has room now; only answers take longer.',
        zh: '无论哪个依赖变慢，都不会使其他服务饱和，只是响应变慢。',
      }
