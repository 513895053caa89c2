import type { ServiceId } from '../../../shared/base/ids'
import type { PathQuantities, Range, ServiceLoad } from '../../../shared/report/quantities'
import { bottleneckOf } from '../quant/capacity'
import { anySlow, type Delay, noDelay, quantile } from '../quant/latency'
import { between, type Case } from '../quant/range'
import { availabilityOfAll, neededBy, waitedOnBy } from './path-availability'
import { patienceOf, untimedCalls } from './patience'
import type { Inputs } from './read-inputs'
import { type RequestOrder, requestOrder } from './request-order'
import { type Solution, solve } from './solve'

/** The model of requests at both of its ends. */
export interface Solved {
  readonly inputs: Inputs
  readonly order: RequestOrder
  readonly best: Solution
  readonly worst: Solution
}

export function solveBoth(inputs: Inputs): Solved {
  const order = requestOrder(inputs)
  return { inputs, order, best: solve(inputs, order, 'best'), worst: solve(inputs, order, 'worst') }
}

const fromBoth = ({ best, worst }: Solved, value: (solution: Solution, which: Case) => number): Range =>
  between(value(best, 'best'), value(worst, 'worst'))

const inMs = (seconds: number): number => seconds * 1000

/** What limits a path at one end, and the requests a second that it takes. What nobody waits for does not limit it. */
function limitOf(services: readonly ServiceId[], entry: ServiceId, { visitsFrom, capacity }: Solution) {
  const visits = visitsFrom(entry)
  return bottleneckOf(
    services.map((id) => ({
      id,
      visits: visits.get(id) ?? 0,
      capacity: capacity.get(id) ?? Number.POSITIVE_INFINITY,
    })),
  )
}

/**
 * Every path, in the order of entries.
 *
 * @param slow share of calls, 0…1, that are slow, to say what becomes of a request with many of them
 */
export function pathQuantities(solved: Solved, slow: Range): PathQuantities[] {
  const { inputs, order, best, worst } = solved
  const patience = patienceOf(order)
  return inputs.entries.map((entry) => {
    const services = waitedOnBy(entry, order)
    const needed = neededBy(entry, order)
    const calls = fromBoth(solved, (solution) => solution.calls.get(entry) ?? 0)
    const least = limitOf(services, entry, worst)
    const most = limitOf(services, entry, best)
    const time = (of: (delay: Delay) => number): Range =>
      fromBoth(solved, ({ answer }) => inMs(of(answer.get(entry) ?? noDelay)))
    return {
      entry,
      services,
      availability: fromBoth(solved, (_, which) => availabilityOfAll(needed, inputs, which)),
      latency:
        inputs.arrivals === null
          ? null
          : {
              mean: time(({ mean }) => mean),
              p95: time((delay) => quantile(0.95, delay)),
              p99: time((delay) => quantile(0.99, delay)),
            },
      capacity: between(least.capacity, most.capacity),
      bottlenecks: [...new Set([least, most].flatMap(({ id }) => id ?? []))],
      calls,
      slowShare: between(anySlow(slow.lo, calls.lo), anySlow(slow.hi, calls.hi)),
      hangMs: inMs(patience.get(entry)?.seconds ?? Number.POSITIVE_INFINITY),
      untimed: untimedCalls(services, order),
      retryLoad: patience.get(entry)?.load ?? 1,
    }
  })
}

/** Everything that requests reach, in the order of ids. */
export function serviceLoads(solved: Solved): ServiceLoad[] {
  const { inputs, worst } = solved
  const { arrivals } = inputs
  return [...inputs.services.keys()]
    .filter((id) => (worst.visits.get(id) ?? 0) > 0)
    .map((id) => {
      const rateIn = ({ visits }: Solution, which: Case): number =>
        (arrivals?.[which] ?? 0) * (visits.get(id) ?? 0)
      const capacityIn = ({ capacity }: Solution): number => capacity.get(id) ?? Number.POSITIVE_INFINITY
      return {
        service: id,
        capacity: fromBoth(solved, capacityIn),
        rate: arrivals === null ? null : fromBoth(solved, rateIn),
        utilisation:
          arrivals === null
            ? null
            : fromBoth(solved, (solution, which) => rateIn(solution, which) / capacityIn(solution)),
        wait:
          arrivals === null
            ? null
            : {
                mean: fromBoth(solved, ({ wait }) => inMs(wait.get(id)?.mean ?? 0)),
                p95: fromBoth(solved, ({ wait }) => inMs(wait.get(id)?.p95 ?? 0)),
              },
      }
    })
}
