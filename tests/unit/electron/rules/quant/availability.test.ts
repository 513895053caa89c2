import { describe, expect, it } from 'vitest'
import {
  assumedAvailability,
  downtime,
  parallel,
  secondsPerYear,
  series,
  someOf,
  usualAvailability,
} from '../../../../../electron/rules/quant/availability'

const hoursPerYear = secondsPerYear / 3600

describe('availability', () => {
  // Composite SLA calculator, https://calculatorlib.com/composite-sla-uptime-calculator, and its two-part example.
  it.each([
    [[0.999, 0.999, 0.999], 0.997002999],
    [[0.9995, 0.9995], 0.99900025],
    [[], 1],
  ])('of %j in series is %d', (parts, expected) => {
    expect(series(parts)).toBeCloseTo(expected, 12)
  })

  it('of parts in parallel is one less the product of their failures', () => {
    expect(parallel([0.99, 0.99])).toBeCloseTo(0.9999, 12)
    expect(parallel([0.9, 0.99])).toBeCloseTo(0.999, 12)
  })

  it.each([
    [0.99, 1, 2, 0.9999],
    [0.99, 2, 3, 3 * 0.99 ** 2 * 0.01 + 0.99 ** 3],
    [0.9, 3, 3, 0.729],
    [0.9, 3, 5, 0.99144],
    [0.999, 1, 10_000, 1],
  ])('of %d, %i of %i needed, is %d', (part, needed, copies, expected) => {
    expect(someOf(part, needed, copies)).toBeCloseTo(expected, 12)
  })

  // Google SRE book, appendix A: https://sre.google/sre-book/availability-table/
  it.each([
    [0.9, 365, 36.5, 0.05],
    [0.99, 365, 3.65, 0.005],
    [0.995, 365, 1.83, 0.006],
    [0.999, hoursPerYear, 8.76, 0.005],
    [0.9999, hoursPerYear * 60, 52.6, 0.05],
    [0.99999, hoursPerYear * 60, 5.26, 0.005],
    [0.999, 30 * 24 * 60, 43.2, 0.05],
    [0.9999, 30 * 24 * 60, 4.32, 0.005],
    [0.99999, 30 * 24 * 3600, 25.9, 0.05],
    [0.999, 7 * 24 * 60, 10.1, 0.05],
    [0.9999, 7 * 24 * 3600, 60.5, 0.05],
    [0.999, 24 * 60, 1.44, 0.005],
    [0.997002999, 8766, 26.26, 0.02],
  ])('of %d over a period of %d leaves %d down', (availability, period, expected, tolerance) => {
    expect(Math.abs(downtime(availability, period) - expected)).toBeLessThanOrEqual(tolerance)
  })

  it('assumes shares between nine tenths and one', () => {
    for (const share of [...Object.values(usualAvailability), ...Object.values(assumedAvailability)]) {
      expect(share).toBeGreaterThan(0.9)
      expect(share).toBeLessThan(1)
    }
  })
})
