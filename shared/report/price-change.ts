import type { Range } from './quantities'

/** What an edit changes in running a design; below 0 it saves. A range where prices or sizes are not known. */
export interface PriceChange {
  /** Money a month, in the currency of the price table. */
  readonly monthly: Range
  /** Hours a week of the team. */
  readonly hours: Range
}

export const samePrice: PriceChange = { monthly: { lo: 0, hi: 0 }, hours: { lo: 0, hi: 0 } }
