import type { PerDimension } from '../report/dimension'
import type { Loss } from '../report/points-lost'
import type { Quantities, Range } from '../report/quantities'

/** What is compared of a scenario in numbers. */
export interface ScenarioFigures {
  readonly scenario: string
  /** 0…100; `null` where nothing could be measured. */
  readonly total: number | null
  readonly dimensions: PerDimension<number | null>
  readonly coverage: number
  /** Points of the total that each audit takes, most first. */
  readonly losses: readonly Loss[]
  readonly quantities: ComparedQuantities
}

/** Of several ways through a design, the worst one; `null` where the design says nothing. */
export interface ComparedQuantities {
  /** Share of time, 0…1. */
  readonly availability: Range | null
  /** ms. */
  readonly p99: Range | null
  /** Requests a second. */
  readonly capacity: Range | null
  /** Money a month. */
  readonly cost: Range
  /** Hours a week. */
  readonly hours: Range
  /** Services that somebody has to run. */
  readonly parts: number
}

/** The quantities of a design by its worst way through. @param parts services that it has */
export function comparedQuantities(
  { paths, cost, operations }: Quantities,
  parts: number,
): ComparedQuantities {
  const worst = (ranges: readonly Range[], worse: (a: number, b: number) => number): Range | null =>
    ranges.length === 0 ? null : ranges.reduce((a, b) => ({ lo: worse(a.lo, b.lo), hi: worse(a.hi, b.hi) }))
  return {
    availability: worst(
      paths.map((path) => path.availability),
      Math.min,
    ),
    p99: worst(
      paths.flatMap((path) => path.latency?.p99 ?? []),
      Math.max,
    ),
    capacity: worst(
      paths.map((path) => path.capacity),
      Math.min,
    ),
    cost: cost.total,
    hours: operations.hours,
    parts,
  }
}
