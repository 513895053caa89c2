import type { Iteration, Ratings } from '../model/iteration/iteration'
import type { IterationStrategy } from '../model/iteration/strategy'
import type { Profile } from '../model/profile'
import { type Band, bandOf } from '../report/band'
import { type Dimension, dimensions } from '../report/dimension'
import type { IterationAim } from '../report/iteration-aim'
import { type LevelDoubt, readFeedback } from './read-feedback'

/** The strategy that follows from each band of satisfaction. */
export const strategyOfBand: { readonly [B in Band['id']]: IterationStrategy } = {
  satisfied: 'optimise',
  basically: 'optimise',
  partly: 'optimise',
  barely: 'regenerate',
  not: 'regenerate',
}

/** Below this, 1…100, a dimension that somebody rates has to get better. */
const content = 70

/** The mean of what somebody gives the dimensions, 1…100; `null` where nobody rated one. */
export function ownTotal(ratings: Ratings): number | null {
  const given = dimensions.flatMap((dimension) => ratings[dimension] ?? [])
  return given.length === 0 ? null : given.reduce((sum, each) => sum + each, 0) / given.length
}

/** A strategy with what it is taken for. */
export interface Suggestion extends Pick<Iteration, 'chosenBy' | 'because'> {
  readonly strategy: IterationStrategy
}

/** The strategy for what somebody says, or else for how they rate the design; `null`: nothing speaks for one. */
export function suggest(feedback: string, ratings: Ratings): Suggestion | null {
  const { strategy, because } = readFeedback(feedback)
  if (strategy) return { strategy, chosenBy: 'words', because: [...because] }
  const total = ownTotal(ratings)
  return total === null ? null : { strategy: strategyOfBand[bandOf(total).id], chosenBy: 'band', because: [] }
}

/** Dimensions that somebody is not content with: all below half, or else the lowest one. */
function poorlyRated(ratings: Ratings): Dimension[] {
  const given = dimensions.filter((dimension) => (ratings[dimension] ?? 100) < content)
  const bad = given.filter((dimension) => (ratings[dimension] ?? 100) < 50)
  if (bad.length > 0) return bad
  const least = Math.min(...given.map((dimension) => ratings[dimension] ?? 100))
  return given.filter((dimension) => ratings[dimension] === least)
}

/**
 * What a strategy is after, given what was said and how the dimensions were rated. Words come before ratings.
 *
 * @param profile the levels that are in doubt are read from it, where stacks are ranked anew
 */
export function aimFor(
  { strategy, feedback, ratings }: Pick<Iteration, 'strategy' | 'feedback' | 'ratings'>,
  profile: Profile,
): IterationAim {
  const { dimensions: said, unwanted, wanted, doubts } = readFeedback(feedback)
  return {
    strategy,
    dimensions: strategy === 'optimise' ? (said.length > 0 ? said : poorlyRated(ratings)) : [],
    unwanted,
    wanted,
    levels: strategy === 'regenerate' ? levelsInDoubt(doubts, profile) : {},
  }
}

/** The levels of a profile one step to where the words point; what is not stated, or at its end, stays. */
function levelsInDoubt(doubts: readonly LevelDoubt[], profile: Profile): IterationAim['levels'] {
  return Object.fromEntries(
    doubts.flatMap(({ feature, by }) => {
      const level = profile[feature]
      const instead = (level ?? 0) + by
      return level === undefined || instead < 1 || instead > 5 ? [] : [[feature, instead]]
    }),
  )
}
