import type { Localized } from '../base/localized'
import type { DimensionWeights } from '../model/dimension-weights'

/** A way to look at a design: what counts how much, what is asked, and what decides. */
export interface Perspective {
  readonly id: string
  /** Place in lists, ascending. */
  readonly order: number
  readonly name: Localized
  /** Percent of the total; our own choice, which people change as they like. */
  readonly weights: DimensionWeights
  readonly concerns: readonly Localized[]
  /** What a decision is measured by. */
  readonly criterion: Localized
  /** What it tends to choose, in a sentence. */
  readonly prefers: Localized
  /** Technologies of the catalogue that it tends to choose. */
  readonly technologies: readonly string[]
  readonly questions: readonly Localized[]
}

export const definePerspective = (perspective: Perspective): Perspective => perspective
