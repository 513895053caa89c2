import type { Localized } from '../base/localized'

/** `number` has no unit beside what its name says; a share is 0…1. */
export type ThresholdUnit =
  | 'number'
  | 'share'
  | 'level'
  | 'times'
  | 'ms'
  | 's'
  | 'days'
  | 'months'
  | 'years'
  | 'GB'

/** One number, full marks and no marks, or one number for each level from 1 on. */
export type ThresholdValue = number | { readonly good: number; readonly bad: number } | readonly number[]

/** A number that an audit goes by and that no source gives: it is a choice of this product. */
export interface Threshold {
  readonly name: Localized
  readonly value: ThresholdValue
  readonly unit: ThresholdUnit
}
