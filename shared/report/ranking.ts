import type { Localized } from '../base/localized'
import type { Scheme, StackNature } from '../catalog/stack'
import type { DimensionWeights } from '../model/dimension-weights'
import type { Dimension, PerDimension } from './dimension'

/** Where a candidate leads while the weight of one dimension moves and the others keep their proportions. */
export interface LeadRange {
  readonly dimension: Dimension
  /** Shares of the weight, 0…1. */
  readonly from: number
  readonly to: number
  /** Id of the candidate that leads below `from`; `null` where `from` is 0. */
  readonly below: string | null
  /** Id of the candidate that leads above `to`; `null` where `to` is 1. */
  readonly above: string | null
}

/** How another method places a candidate, and by which figure. */
export interface CrossCheck {
  readonly rank: number
  readonly value: number
}

/** What the place of a candidate owes to the weights. */
export interface CandidateRobustness {
  /** Share, 0…1, of all weightings under which it, or another variant of its stack, takes each place, first to last. */
  readonly places: readonly number[]
  /** The mean of the weightings under which it is first; `null` where there are none. */
  readonly centralWeights: DimensionWeights | null
  /** How often it is first under its central weights, given what could not be assessed; `null` without them. */
  readonly confidence: number | null
  /** For each dimension whose weight alone can make it lead. */
  readonly leads: readonly LeadRange[]
  /** Id of a candidate that is at least as good on every dimension and better on one. */
  readonly dominatedBy: string | null
  /** Nearness to 100 points on every dimension, 0…1. */
  readonly topsis: CrossCheck
  /** Net outranking flow, -1…1. */
  readonly promethee: CrossCheck
  readonly sentence: Localized
}

/** How far the order can be relied on. */
export interface RankingRobustness {
  /**
   * `clear`: first under 80 % of all weightings or more, both other methods agree, and no weight needs to move by less
   * than 10 points to change it, and half of the features are stated. `likely`: first under half of them, and one other
   * method agrees. `open`: neither, or another candidate is within half a point of the total.
   */
  readonly level: 'clear' | 'likely' | 'open'
  /** Random weightings that the shares rest on. */
  readonly draws: number
  /** Kendall's tau-b of each method's order with this one: 1 is the same order, -1 the opposite. */
  readonly agreement: { readonly topsis: number; readonly promethee: number }
  readonly statement: Localized
}

/** One candidate stack, its reference design scored under the profile. */
export interface Candidate {
  /** The scheme's letter, or the letter and the variant: `A-compose`; of a team's own stack the scenario that offers it. */
  readonly id: string
  /** `null`: a team's own. */
  readonly scheme: Scheme | null
  readonly name: Localized
  readonly summary: Localized
  /** For a variant: what differs from its scheme. */
  readonly changes: Localized | null
  /** What is true of its scheme in every project; `null`: a team's own. */
  readonly nature: StackNature | null
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
  readonly robustness: CandidateRobustness
}

/** A stack that this profile rules out; it stays visible, with the reasons. */
export interface KnockedOut {
  readonly id: string
  readonly scheme: Scheme | null
  readonly name: Localized
  readonly nature: StackNature | null
  readonly technologies: readonly string[]
  readonly reasons: readonly Localized[]
}

export interface Ranking {
  /** Three to five, best first. */
  readonly candidates: readonly Candidate[]
  readonly knockedOut: readonly KnockedOut[]
  /** Share, 0…1, of the eight features that the profile states. */
  readonly confidence: number
  readonly robustness: RankingRobustness
}
