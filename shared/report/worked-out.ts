import type { Origin, Quantities } from './quantities'
import type { StressOutcome } from './stress'

/** Assumptions of one origin, and entries, that anybody reads unless all are asked for. */
export const readAtFirst = { assumptions: 100, entries: 40 } as const

/** Lists of which somebody may want to see all. */
export const wholeLists = ['assumptions', 'entries'] as const
export type WholeList = (typeof wholeLists)[number]

/** What follows from a design in numbers, and what it does under stress. */
export interface WorkedOut {
  /** With the first of its entries and assumptions only, unless all of them are asked for. */
  readonly quantities: Quantities
  /** Further assumptions, by where they come from. */
  readonly moreAssumptions: { readonly [O in Origin]: number }
  readonly stresses: readonly StressOutcome[]
}
