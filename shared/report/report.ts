import type { ElementId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { CommandCall } from '../model/command-call'
import type { DimensionWeights } from '../model/dimension-weights'
import type { Severity } from '../model/severity'
import type { Dimension, PerDimension } from './dimension'
import type { PriceChange } from './price-change'
import type { Assumed } from './quantities'
import type { Threshold } from './threshold'

export const severityNames: { readonly [S in Severity]: Localized } = {
  blocker: { en: 'Blocker', zh: '阻断' },
  high: { en: 'High', zh: '高' },
  medium: { en: 'Medium', zh: '中' },
  low: { en: 'Low', zh: '低' },
}

/** What never changes about an audit: sent once, so that reports stay small. */
export interface AuditInfo {
  readonly id: string
  /** Weight in each dimension that it counts for; the first named is its own. */
  readonly weights: Partial<PerDimension<number>>
  readonly severity: Severity
  /** Who sees it differently from the audit, which says `own`; absent: `severity` is the audit's own. */
  readonly seen?: { readonly by: 'workspace' | 'scenario'; readonly own: Severity }
  /** Thinking-model topics that it covers, as `model.topic`. */
  readonly topics: readonly string[]
  readonly title: { readonly pass: Localized; readonly fail: Localized }
  /** Why it matters, in a sentence or two. */
  readonly why: Localized
  /** Without an address where it is a document of a team. */
  readonly source: { readonly title: string; readonly address?: string | undefined }
  /** Numbers that it goes by and that its source does not give: choices of this product. Absent: there are none. */
  readonly ownNumbers?: readonly Threshold[]
  /** The rule pack of the workspace that it is from; absent: it is one of our own. */
  readonly pack?: { readonly id: string; readonly name: Localized }
}

/** One place that a finding points at. Names are looked up when shown, so a rename changes no report. */
export interface Evidence {
  readonly elements: readonly ElementId[]
  /** The numbers, in a few words. */
  readonly note: Localized
  /** The element that was looked at, where an audit looks at each by itself: a decision can be about it alone. */
  readonly about?: ElementId
  /** What its numbers rest on and nobody stated; absent: nothing. */
  readonly assumes?: readonly Assumed[]
}

/** What a person accepted of a finding: it counts like the rest, and has no fix. */
export interface Accepted {
  /** The worst places, worst first; at most 20. */
  readonly evidence: readonly Evidence[]
  readonly failing: number
  /** Share, 0…1, of what the audit loses. */
  readonly share: number
}

/** A repair as data: an ordinary edit, validated, undoable and rescored like any other. */
export interface FixOffer {
  /** Stable within a report: the audit's id and a number. */
  readonly id: string
  readonly label: Localized
  readonly calls: readonly CommandCall[]
}

export interface AuditResult {
  readonly id: string
  /** `unknown`: it concerns this design, but what it would measure is not stated. Lowers coverage, never the score. */
  readonly state: 'scored' | 'unknown' | 'not-applicable' | 'error'
  /** 0…1, 1 is good; 0 unless scored. */
  readonly score: number
  /** Share, 0…1, of what it concerns that could be measured. */
  readonly known: number
  /** The worst places that nobody accepted, worst first; at most 20. */
  readonly evidence: readonly Evidence[]
  /** How many places are not perfect, shown or not, accepted or not. */
  readonly failing: number
  readonly fixes: readonly FixOffer[]
  /** Absent: nothing is. */
  readonly accepted?: Accepted
}

/** A blocker at 0 holds its dimension at this, the top of the band “hardly satisfied”. */
export const blockerCap = 49

export interface DimensionScore {
  /** 0…100; `null` where nothing could be measured. */
  readonly score: number | null
  /** Share, 0…1, of the weight that concerns this design and could be measured. */
  readonly coverage: number
  /** Blockers at 0 that hold the dimension at `blockerCap` or below: audits, or `audit@element` of one element. */
  readonly cappedBy: readonly string[]
}

export interface Report {
  /** Version of the rules that scored it. */
  readonly rules: string
  readonly dimensions: PerDimension<DimensionScore>
  /** 0…100; `null` where nothing could be measured. */
  readonly total: number | null
  readonly coverage: number
  /** In the order of their ids. */
  readonly audits: readonly AuditResult[]
}

/** What a fix would truly change, found by applying it to a copy: points, unrounded. */
export interface FixGain {
  readonly fix: string
  readonly total: number
  readonly dimensions: PerDimension<number>
  readonly price: PriceChange
}

/** The total under given weights, 0…100, over the dimensions that could be assessed. */
export function weightedTotal(
  scores: PerDimension<{ readonly score: number | null }>,
  weights: DimensionWeights,
): number | null {
  let sum = 0
  let weight = 0
  for (const [dimension, { score }] of Object.entries(scores) as [Dimension, { score: number | null }][]) {
    if (score === null) continue
    sum += weights[dimension] * score
    weight += weights[dimension]
  }
  return weight === 0 ? null : sum / weight
}
