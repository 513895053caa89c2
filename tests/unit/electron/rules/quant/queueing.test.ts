import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erlangB, erlangC, queueOf } from '../../../../../electron/rules/quant/queueing'

describe('M/M/c', () => {
  // Octave queueing toolbox, https://github.com/mmarzolla/queueing/blob/master/inst/qsmmm.m (tolerance 1e-3 there).
  it.each([
    [9, 5, 2, 7.674, 1.053],
    [9, 5, 4, 0.105, 0.212],
  ])(
    'of %d arrivals at %d × %i has the published queue',
    (arrivals, rate, servers, queueLength, meanTime) => {
      const queue = queueOf(arrivals, rate, servers)
      expect(Math.abs(queue.queueLength - queueLength)).toBeLessThanOrEqual(0.001)
      expect(Math.abs(queue.meanTime - meanTime)).toBeLessThanOrEqual(0.001)
    },
  )

  // The eye clinic of Gross & Harris: six patients an hour, three doctors, three an hour each.
  it('agrees with the closed form of the eye clinic', () => {
    const queue = queueOf(6, 3, 3)
    expect(queue.utilisation).toBeCloseTo(2 / 3, 9)
    expect(queue.queueLength).toBeCloseTo(8 / 9, 9)
    expect(queue.waitProbability).toBeCloseTo(4 / 9, 9)
    expect(queue.meanWait).toBeCloseTo(4 / 27, 9)
  })

  it('is M/M/1 with one server', () => {
    const queue = queueOf(3, 4, 1)
    expect(queue.waitProbability).toBeCloseTo(0.75, 12)
    expect(queue.meanTime).toBeCloseTo(1, 12)
  })

  it('never ends at full utilisation', () => {
    expect(queueOf(10, 5, 2)).toMatchObject({ utilisation: 1, waitProbability: 1 })
    expect(queueOf(11, 5, 2).meanWait).toBe(Number.POSITIVE_INFINITY)
  })

  it('gives Erlang B by the sum that defines it', () => {
    // a = 2, c = 3: (8/6) / (1 + 2 + 2 + 8/6) = 4/19.
    expect(erlangB(2, 3)).toBeCloseTo(4 / 19, 12)
    expect(erlangC(6, 10)).toBeCloseTo(0.1013, 3)
  })

  it('waits less with more servers, and keeps Little’s law', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (load, more) => {
          const servers = Math.floor(load) + more
          const queue = queueOf(load, 1, servers)
          expect(queueOf(load, 1, servers + 1).meanWait).toBeLessThanOrEqual(queue.meanWait)
          // Relative: just below saturation both are astronomically long.
          expect(Math.abs(queue.queueLength - load * queue.meanWait)).toBeLessThanOrEqual(
            1e-9 * queue.queueLength,
          )
        },
      ),
    )
  })
})
