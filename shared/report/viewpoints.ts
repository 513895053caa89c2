import { type Localized, same } from '../base/localized'
import type { Perspective } from '../catalog/perspective'
import { perspectives } from '../catalog/perspective-list'
import type { DimensionWeights } from '../model/dimension-weights'
import type { OwnPerspective } from '../model/own-perspective'
import { type Dimension, dimensionNames, dimensions, type PerDimension, perDimension } from './dimension'
import { weightedTotal } from './report'
import { inOrder, sharesOf } from './weighting'

/** Scores by dimension, 0…100; `null` where nothing could be assessed. */
export type DimensionFigures = PerDimension<number | null>

/** A perspective of the catalogue or of a team: a team's has its own words in every language, and no preferences. */
export interface Viewpoint
  extends Pick<Perspective, 'id' | 'name' | 'weights' | 'concerns' | 'criterion' | 'questions'> {
  readonly prefers: Pick<Perspective, 'prefers' | 'technologies'> | null
  /** How it is called inside a sentence. */
  readonly calledInside: Localized
}

const ofCatalogue: readonly Viewpoint[] = perspectives.map((each) => ({
  ...each,
  prefers: { prefers: each.prefers, technologies: each.technologies },
  calledInside: { en: each.name.en.toLowerCase(), zh: each.name.zh },
}))

const ofTeam = ({ id, name, weights, concerns, criterion, questions }: OwnPerspective): Viewpoint => ({
  id,
  name: same(name),
  weights,
  concerns: concerns.map(same),
  criterion: same(criterion),
  questions: questions.map(same),
  prefers: null,
  calledInside: same(name),
})

/** The five perspectives of the catalogue, and behind them those that a team has written down. */
export const viewpointsWith = (own: readonly OwnPerspective[] = []): readonly Viewpoint[] =>
  own.length === 0 ? ofCatalogue : [...ofCatalogue, ...own.map(ofTeam)]

/** The total of a design under given weights, 0…100. */
export const totalUnder = (figures: DimensionFigures, weights: DimensionWeights): number | null =>
  weightedTotal(
    perDimension((dimension) => ({ score: figures[dimension] })),
    weights,
  )

/** Whether two sets of weights mean the same: only their proportions count. */
export const sameWeights = (a: DimensionWeights, b: DimensionWeights): boolean => {
  const [one, other] = [inOrder(sharesOf(a)), inOrder(sharesOf(b))]
  return one.every((share, index) => Math.abs(share - (other[index] ?? 0)) < 1e-6)
}

/** A design under several viewpoints: the ends of its range, and the dimension that makes most of the difference. */
export interface Dissent {
  /** Indices among the viewpoints. */
  readonly lowest: number
  readonly highest: number
  /** Points between the two. */
  readonly spread: number
  /** What the higher one counts more, or the lower one counts less, to the most effect. */
  readonly because: Dimension
}

/**
 * Where viewpoints disagree most about one design. The difference of two totals is the sum over the dimensions of the
 * difference of the shares times the score; counted from the mean of the scores, so that the sum says which dimension
 * lifts one above the other.
 *
 * @returns `null` where fewer than two viewpoints have a total
 */
export function dissent(figures: DimensionFigures, viewpoints: readonly DimensionWeights[]): Dissent | null {
  const totals = viewpoints.map((weights) => totalUnder(figures, weights))
  const known = totals.flatMap((total, index) => (total === null ? [] : [{ total, index }]))
  if (known.length < 2) return null
  const lowest = known.reduce((least, each) => (each.total < least.total ? each : least))
  const highest = known.reduce((most, each) => (each.total > most.total ? each : most))
  const shares = viewpoints.map((weights) => sharesOf(weights))
  const assessed = dimensions.filter((dimension) => figures[dimension] !== null)
  const mean = assessed.reduce((sum, dimension) => sum + (figures[dimension] ?? 0), 0) / assessed.length
  const effect = (dimension: Dimension): number =>
    ((shares[highest.index]?.[dimension] ?? 0) - (shares[lowest.index]?.[dimension] ?? 0)) *
    ((figures[dimension] ?? mean) - mean)
  const [because = 'technicalFeasibility'] = [...assessed].sort((a, b) => effect(b) - effect(a))
  return {
    lowest: lowest.index,
    highest: highest.index,
    spread: highest.total - lowest.total,
    because,
  }
}

/** Why two viewpoints see a design differently, in a sentence. */
export function dissentText(
  { lowest, highest, spread, because }: Dissent,
  figures: DimensionFigures,
  viewpoints: readonly Pick<Viewpoint, 'name' | 'calledInside' | 'weights'>[],
): Localized | null {
  const [low, high] = [viewpoints[lowest], viewpoints[highest]]
  if (!low || !high || lowest === highest) return null
  const percent = ({ weights }: { weights: DimensionWeights }): string =>
    `${Math.round(sharesOf(weights)[because] * 100)}%`
  const points = spread.toFixed(1)
  const score = (figures[because] ?? 0).toFixed(1)
  const dimension = dimensionNames[because]
  return {
    en: `${high.name.en} sees ${points} points more than ${low.calledInside.en}: ${dimension.en.toLowerCase()}, at ${score}, counts ${percent(high)} for the one and ${percent(low)} for the other.`,
    zh: `${high.name.zh}比${low.name.zh}高 ${points} 分：${dimension.zh}得 ${score} 分，前者占 ${percent(high)}，后者占 ${percent(low)}。`,
  }
}
