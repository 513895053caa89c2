import type { ServiceId } from '../../../shared/base/ids'
import { capacityOf } from '../quant/capacity'
import { type Delay, exponential, guarded, inSeries, noDelay, repeated, slowestOf } from '../quant/latency'
import { queueOf, waitQuantile, waitVariance } from '../quant/queueing'
import type { Case } from '../quant/range'
import { isWebApplication } from '../site'
import type { CallInput } from './call-inputs'
import type { Inputs } from './read-inputs'
import type { RequestOrder } from './request-order'
import type { ServiceInput } from './service-inputs'
import { oneOf, VisitCounter, type Visits } from './visits'

/** The model of requests at one end of what may be the case. Times in seconds, rates a second. */
export interface Solution {
  /** Visits for one request at an entry. */
  readonly visitsFrom: (entry: ServiceId) => Visits
  /** Visits for one request from outside, whichever entry it takes. */
  readonly visits: Visits
  readonly capacity: ReadonlyMap<ServiceId, number>
  /** Waiting calls that one request causes below a service. */
  readonly calls: ReadonlyMap<ServiceId, number>
  /** Time to the answer without and with queues; the latter only where the traffic is known. */
  readonly unloaded: ReadonlyMap<ServiceId, Delay>
  readonly answer: ReadonlyMap<ServiceId, Delay>
  /** Wait before a service begins: the mean, and what 95 of 100 stay within. */
  readonly wait: ReadonlyMap<ServiceId, { readonly mean: number; readonly p95: number }>
}

type Delays = ReadonlyMap<ServiceId, Delay>

const callsMade = ({ calls, hits }: CallInput, which: Case): number => calls[which] * (1 - hits[which])

const slower = (a: Delay, b: Delay): Delay => (b.mean > a.mean ? b : a)

/**
 * How long a service waits for others. One after the other, but for a choice, of which each request makes one; and in
 * the best case an asynchronous application asks all of them at once and waits for the slowest.
 */
function waitedFor(input: ServiceInput, calls: readonly CallInput[], answers: Delays, which: Case): Delay {
  const atOnce = which === 'best' && !input.holds && isWebApplication(input.technology)
  let ordinary = noDelay
  const choices: Delay[] = []
  for (const call of calls) {
    if (!call.waits) continue
    const { delay } = guarded(answers.get(call.target) ?? noDelay, call.timeout, call.retries)
    if (call.choice) choices.push(delay)
    else if (atOnce) ordinary = slower(ordinary, slowestOf(delay, callsMade(call, which)))
    else ordinary = inSeries(ordinary, repeated(delay, callsMade(call, which)))
  }
  if (choices.length === 0) return ordinary
  return inSeries(ordinary, which === 'worst' ? choices.reduce(slower) : evenly(choices))
}

/** One of several, each as often as the others. */
function evenly(choices: readonly Delay[]): Delay {
  const { mean, variance } = choices.reduce(inSeries)
  return { mean: mean / choices.length, variance: variance / choices.length }
}

interface Wait extends Delay {
  readonly p95: number
}

/**
 * Slots that are of use at once: a process runs Python in one thread at a time, so more threads than a request takes
 * times its own work only wait for each other.
 */
function usableSlots({ slots, threads, seconds }: ServiceInput, held: number, which: Case): number {
  const own = seconds[which]
  if (own === 0 || threads[which] === 1) return slots[which]
  return Math.min(slots[which], (slots[which] / threads[which]) * (held / own))
}

/** The wait before one of the slots, each of which takes `held` seconds for a request. */
function waitFor(slots: number, held: number, rate: number): Wait {
  if (rate === 0 || held === 0 || !Number.isFinite(slots)) return { ...noDelay, p95: 0 }
  if (!Number.isFinite(held)) return { mean: held, variance: held, p95: held }
  const servers = Math.max(1, Math.round(slots))
  const each = capacityOf(slots, held) / servers
  return {
    mean: queueOf(rate, each, servers).meanWait,
    variance: waitVariance(rate, each, servers),
    p95: waitQuantile(0.95, rate, each, servers),
  }
}

/** Works the model out at one end: what takes how long, how much it can take, and how long it takes at the peak. */
export function solve(inputs: Inputs, { calledFirst, callsOf }: RequestOrder, which: Case): Solution {
  const unloaded = new Map<ServiceId, Delay>()
  const capacity = new Map<ServiceId, number>()
  const calls = new Map<ServiceId, number>()
  const triesOf = new Map<CallInput, number>()
  for (const id of calledFirst) {
    const input = inputs.services.get(id)
    if (!input) continue
    const own = callsOf(id)
    for (const call of own) {
      const target = unloaded.get(call.target) ?? noDelay
      triesOf.set(call, guarded(target, call.timeout, call.retries).tries)
    }
    const waited = waitedFor(input, own, unloaded, which)
    const seconds = input.seconds[which]
    unloaded.set(id, inSeries(exponential(seconds), waited))
    const held = input.holds ? seconds + waited.mean : seconds
    const underWay = capacityOf(input.mostUnderWay[which], seconds + waited.mean)
    capacity.set(id, Math.min(capacityOf(usableSlots(input, held, which), held), underWay))
    calls.set(id, callsBelow(own, calls, which))
  }

  const counter = new VisitCounter(
    { calledFirst, callsOf },
    (call) => callsMade(call, which) * (triesOf.get(call) ?? 1),
    which,
  )
  const visits = oneOf(
    inputs.entries.map((entry) => counter.from(entry)),
    which,
  )

  const answer = new Map<ServiceId, Delay>()
  const wait = new Map<ServiceId, Wait>()
  if (inputs.arrivals !== null) {
    for (const id of calledFirst) {
      const input = inputs.services.get(id)
      if (!input) continue
      const waited = waitedFor(input, callsOf(id), answer, which)
      const seconds = input.seconds[which]
      const rate = inputs.arrivals[which] * (visits.get(id) ?? 0)
      const held = input.holds ? seconds + waited.mean : seconds
      const queue = waitFor(usableSlots(input, held, which), held, rate)
      wait.set(id, queue)
      answer.set(id, inSeries(queue, inSeries(exponential(seconds), waited)))
    }
  }
  return { visitsFrom: (entry) => counter.from(entry), visits, capacity, calls, unloaded, answer, wait }
}

/** Waiting calls below a service, those of what it calls included; of a choice one. */
function callsBelow(own: readonly CallInput[], calls: ReadonlyMap<ServiceId, number>, which: Case): number {
  let sum = 0
  const choices: number[] = []
  for (const call of own) {
    if (!call.waits) continue
    const below = 1 + (calls.get(call.target) ?? 0)
    if (call.choice) choices.push(below)
    else sum += callsMade(call, which) * below
  }
  if (choices.length === 0) return sum
  const all = choices.reduce((total, each) => total + each, 0)
  return sum + (which === 'worst' ? Math.max(...choices) : all / choices.length)
}
