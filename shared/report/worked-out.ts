import type { Origin, Quantities } from './quantities'
import type { StressOutcome } from './stress'

/** What follows from a design in numbers, and what it does under stress. */
export interface WorkedOut {
  /** With the first of its assumptions only, where there are more than anybody reads. */
  readonly quantities: Quantities
  /** Further assumptions, by where they come from. */
  readonly moreAssumptions: { readonly [O in Origin]: number }
  readonly stresses: readonly StressOutcome[]
}
