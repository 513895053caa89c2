import type { IterationStrategy } from '../model/iteration/strategy'
import type { Feature } from '../model/profile'
import type { Dimension } from '../report/dimension'

/** What people say of a design when they mean something by it. */
export interface Cue {
  /** Looked for in lower case. Every gap in it is bounded, so that no text makes the search long. */
  readonly says: RegExp
  readonly strategy?: IterationStrategy
  /** How plainly it speaks for the strategy: 0.5 where nothing else is said, 1 in passing, 4 beyond doubt. */
  readonly weight?: 0.5 | 1 | 2 | 3 | 4
  /** What it is about. */
  readonly dimension?: Dimension
  /** The project is not what the profile says: one level more, or less, of a feature. */
  readonly level?: { readonly feature: Feature; readonly by: 1 | -1 }
}

/** The same meaning in several wordings. */
export const saying = (meaning: Omit<Cue, 'says'>, ...wordings: readonly RegExp[]): Cue[] =>
  wordings.map((says) => ({ says, ...meaning }))
