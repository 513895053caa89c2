import type { Localized } from '../base/localized'
import type { Feature, Level } from '../model/profile'
import type { ScoreThen } from '../model/session/score-then'
import type { Ranking } from './ranking'

/** What the order of the stacks owes to one level of the profile. */
export interface Drive {
  readonly feature: Feature
  readonly level: Level
  /** The level that was tried instead. */
  readonly instead: Level
  /** Points that the lead of the first stack over the second changes by. */
  readonly lead: number
  /** The stack that would be first then; `null`: the same one. */
  readonly first: { readonly id: string; readonly name: Localized } | null
}

/** All stacks looked at again for a project. */
export interface Reconsidered {
  /** What the design at hand scores for the same profile, 0…100. */
  readonly present: ScoreThen
  readonly ranking: Ranking
  /** For each feature that is stated, the neighbouring level that changes most; most telling first. */
  readonly drives: readonly Drive[]
}
