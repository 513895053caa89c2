import type { Localized } from '../base/localized'
import type { Scheme } from '../catalog/stack'
import type { PerDimension } from './dimension'

/** One candidate stack, its reference design scored under the profile. */
export interface Candidate {
  /** The scheme's letter, or the letter and the variant: `A-compose`. */
  readonly id: string
  readonly scheme: Scheme
  readonly name: Localized
  readonly summary: Localized
  /** For a variant: what differs from its scheme. */
  readonly changes: Localized | null
  readonly technologies: readonly string[]
  readonly rank: number
  /** 0…100, unrounded. */
  readonly total: number
  readonly dimensions: PerDimension<number | null>
  readonly coverage: number
  /** Audits in which it does better than the mean of the other candidates, most telling first. */
  readonly strengths: readonly { readonly audit: string; readonly points: number }[]
  /** Audits that cost it the most points of the total. */
  readonly weaknesses: readonly { readonly audit: string; readonly points: number }[]
  /** Less than half a point behind the one before it. */
  readonly tie: boolean
}

/** A stack that this profile rules out; it stays visible, with the reasons. */
export interface KnockedOut {
  readonly id: string
  readonly scheme: Scheme
  readonly name: Localized
  readonly technologies: readonly string[]
  readonly reasons: readonly Localized[]
}

export interface Ranking {
  /** Three to five, best first. */
  readonly candidates: readonly Candidate[]
  readonly knockedOut: readonly KnockedOut[]
  /** Share, 0…1, of the eight features that the profile states. */
  readonly confidence: number
}
