import type { ServiceId } from '../../../shared/base/ids'
import { formatEstimate } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import { waitedOnBy } from '../quantities/path-availability'
import type { Inputs } from '../quantities/read-inputs'
import { type Solved, serviceLoads, solveBoth } from '../quantities/request-quantities'
import { notStated, type StressTest, trafficMissing } from './context'
import { mostNamed, type Overload, overloadEvidence, overloadOf, stillBelow } from './overload'

const factor = 10

/** Dependencies that are tried: those in which requests spend most of their time. */
const mostTried = 12

/** One service takes ten times as long. */
function slowed(inputs: Inputs, id: ServiceId): Inputs {
  const input = inputs.services.get(id)
  if (!input) return inputs
  const { best, worst } = input.seconds
  const slow = { ...input, seconds: { best: best * factor, worst: worst * factor } }
  return { ...inputs, services: new Map(inputs.services).set(id, slow) }
}

/** What requests wait for behind an entry, where they spend most of their time first. */
function dependencies({ inputs, order, worst }: Solved): ServiceId[] {
  const behind = new Set(inputs.entries.flatMap((entry) => waitedOnBy(entry, order).slice(1)))
  const timeIn = (id: ServiceId): number =>
    (worst.visits.get(id) ?? 0) * (inputs.services.get(id)?.seconds.worst ?? 0)
  return [...behind].sort((a, b) => timeIn(b) - timeIn(a) || (a < b ? -1 : 1)).slice(0, mostTried)
}

const harm = ({ certain, possible }: Overload): number => certain.length * 1000 + possible.length

/** Each dependency in turn takes ten times as long; the one that fills up most of the others is told. */
export const slowDependency: StressTest = ({ solved }) => {
  const { inputs } = solved
  const missing = trafficMissing(inputs)
  if (missing) return notStated('slow-dependency', missing)
  const before = serviceLoads(solved)
  let worst: { id: ServiceId; overload: Overload } | null = null
  for (const id of dependencies(solved)) {
    const overload = overloadOf(serviceLoads(solveBoth(slowed(inputs, id))), before)
    if (!worst || harm(overload) > harm(worst.overload)) worst = { id, overload }
  }
  if (!worst) {
    return {
      stress: 'slow-dependency',
      verdict: 'holds',
      sentence: { en: 'No entry waits for anything behind it.', zh: '入口之后没有需要等待的服务。' },
      breaks: [],
      survives: null,
    }
  }
  const { id, overload } = worst
  const { best = 0, worst: longest = 0 } = inputs.services.get(id)?.seconds ?? {}
  const time = (by: number) =>
    formatRange({ lo: best * 1000 * by, hi: longest * 1000 * by }, formatEstimate, ' ms')
  const full = overload.certain.length + overload.possible.length
  return {
    stress: 'slow-dependency',
    verdict: overload.certain.length > 0 ? 'breaks' : full > 0 ? 'may-break' : 'holds',
    sentence:
      full > 0
        ? {
            en: `If the dependency that hurts most takes ten times as long, ${full} ${full === 1 ? 'service is' : 'services are'} asked for more than ${full === 1 ? 'it' : 'they'} may be able to take.`,
            zh: `若影响最大的依赖耗时增至十倍，${full} 个服务的请求可能超出承受能力。`,
          }
        : {
            en: 'Whichever it is, no service fills up that has room now; only answers take longer.',
            zh: '无论哪个依赖变慢，都不会使其他服务饱和，只是响应变慢。',
          },
    breaks: [
      {
        elements: [id],
        note: {
          en: `takes ${time(factor).en} instead of ${time(1).en}`,
          zh: `耗时由 ${time(1).zh} 增至 ${time(factor).zh}`,
        },
      },
      ...overloadEvidence(overload),
    ].slice(0, mostNamed),
    survives: stillBelow(overload),
  }
}
