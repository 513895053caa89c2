import { describe, expect, it } from 'vitest'
import { queueOf, waitQuantile, waitVariance } from '../../../../../electron/rules/quant/queueing'
import { simulateQueue } from '../../../../support/simulate-queue'

const runs = [
  { arrivals: 6, rate: 10, servers: 1 },
  { arrivals: 9, rate: 5, servers: 2 },
  { arrivals: 30, rate: 5, servers: 8 },
  { arrivals: 85, rate: 5, servers: 20 },
] as const

describe('the queue formulas agree with a simulation', () => {
  it.each(runs)('of $arrivals/s at $servers × $rate/s', (queue) => {
    const { arrivals, rate, servers } = queue
    const simulated = simulateQueue(queue, 400_000, 7)
    const { meanWait, waitProbability } = queueOf(arrivals, rate, servers)
    expect(Math.abs(simulated.waited - waitProbability)).toBeLessThan(0.01)
    expect(simulated.meanWait / meanWait).toBeGreaterThan(0.93)
    expect(simulated.meanWait / meanWait).toBeLessThan(1.07)
    const spread = Math.sqrt(simulated.waitVariance / waitVariance(arrivals, rate, servers))
    expect(spread).toBeGreaterThan(0.9)
    expect(spread).toBeLessThan(1.1)
    const p99 = simulated.waits[Math.floor(simulated.waits.length * 0.99)] ?? 0
    expect(p99 / waitQuantile(0.99, arrivals, rate, servers)).toBeGreaterThan(0.9)
    expect(p99 / waitQuantile(0.99, arrivals, rate, servers)).toBeLessThan(1.1)
  })

  it('and nobody waits longer than 0 where fewer than that wait at all', () => {
    expect(waitQuantile(0.5, 1, 10, 4)).toBe(0)
    expect(waitQuantile(0.5, 11, 5, 2)).toBe(Number.POSITIVE_INFINITY)
    expect(waitVariance(11, 5, 2)).toBe(Number.POSITIVE_INFINITY)
  })
})
