import { describe, expect, it } from 'vitest'
import { downtime, parallel, series } from '../../../../../electron/rules/quant/availability'
import { connectionsOf } from '../../../../../electron/rules/quant/connections'
import { instability } from '../../../../../electron/rules/quant/coupling'
import { anySlow } from '../../../../../electron/rules/quant/latency'
import { erlangC, queueOf } from '../../../../../electron/rules/quant/queueing'
import {
  fitScalability,
  latencyAt,
  mostWorkers,
  throughputAt,
} from '../../../../../electron/rules/quant/scalability'
import {
  downtimes,
  fanOuts,
  fitted,
  instabilities,
  latencies,
  pool,
  queues,
  redundant,
  serial,
} from '../../../../support/quant-vectors'

const within = (actual: number, expected: number, tolerance: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance)
}

describe('published figures', () => {
  it.each(downtimes)('downtime $id', ({ availability, hours, perHour, expected, tolerance }) => {
    within(downtime(availability, hours * perHour), expected, tolerance)
  })

  it.each(serial)('series $id', ({ parts, expected, tolerance }) =>
    within(series(parts), expected, tolerance),
  )

  it.each(redundant)('parallel $id', ({ parts, expected, tolerance }) =>
    within(parallel(parts), expected, tolerance),
  )

  it.each(queues)('queue $id', ({ arrivals, rate, servers, expected, tolerance }) => {
    const queue = queueOf(arrivals, rate, servers)
    const { idle, ...others }: Partial<Record<'idle' | 'queueLength' | 'meanTime' | 'utilisation', number>> =
      expected
    for (const [key, value] of Object.entries(others))
      within(queue[key as keyof typeof others], value, tolerance)
    if (idle !== undefined) {
      // P0 follows from Erlang C: C = aᶜ / (c!·(1−ρ)) · P0.
      const load = arrivals / rate
      const factorial = Array.from({ length: servers }, (_, n) => n + 1).reduce(
        (product, n) => product * n,
        1,
      )
      within((erlangC(load, servers) * factorial * (1 - load / servers)) / load ** servers, idle, tolerance)
    }
  })

  it('the law of scalability fits the measurements of the router', () => {
    const law = fitScalability(fitted.measured.map(([n = 0, x = 0]) => [n, x] as const))
    for (const key of ['sigma', 'kappa', 'lambda'] as const) {
      within(law[key] / fitted.expected[key], 1, fitted.relative)
    }
    expect(mostWorkers(law)).toBe(35)
    within(throughputAt(law, 35), 12_341, 1)
  })

  it.each(latencies.expected)('latency at a throughput of %d', (throughput = 0, expected = 0) => {
    within(latencyAt(latencies.law, throughput), expected, latencies.tolerance)
  })

  it.each(fanOuts)('fan-out $id', ({ slow, calls, expected, tolerance }) =>
    within(anySlow(slow, calls), expected, tolerance),
  )

  it.each(instabilities)('instability $id', ({ afferent, efferent, expected, tolerance }) =>
    within(instability(afferent, efferent), expected, tolerance),
  )

  it('connections of the default pool', () => {
    expect(connectionsOf(pool.instances, pool.processes, pool.pool, pool.overflow)).toBe(pool.expected)
  })
})
