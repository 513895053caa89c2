import type { DimensionWeights } from '../model/dimension-weights'
import { type Feature, features, type Level, levels, type Profile } from '../model/profile'
import { type Dimension, dimensions, perDimension } from '../report/dimension'
import type { LeadRange } from '../report/ranking'
import { leadRanges } from '../report/sensitivity/lead-ranges'
import { leadersAlong } from '../report/sensitivity/leaders-along'
import { type Turn, turnsOf } from '../report/sensitivity/turn'
import { type DimensionFigures, totalUnder } from '../report/viewpoints'
import { normalised, withShare } from '../report/weighting'

/** A scenario as far as its place is concerned. */
export interface Contender {
  readonly scenario: string
  readonly dimensions: DimensionFigures
}

/** What the scores of a scenario are at each level, 1…5, of each feature of the profile, the rest as it is. */
export interface ScenarioLevels {
  readonly scenario: string
  readonly levels: { readonly [F in Feature]: readonly DimensionFigures[] }
}

/** Contenders with their totals under given weights, best first; those without a total are last. */
export function inOrderOf<C extends Contender>(
  contenders: readonly C[],
  weights: DimensionWeights,
): { readonly contender: C; readonly total: number | null }[] {
  return contenders
    .map((contender) => ({ contender, total: totalUnder(contender.dimensions, weights) }))
    .sort((a, b) => (b.total ?? Number.NEGATIVE_INFINITY) - (a.total ?? Number.NEGATIVE_INFINITY))
}

/**
 * The first contender and all that score as it does in every dimension, which no weights can part; none where nobody does.
 *
 * @param contenders best first
 */
export function tiedForFirst<C extends Contender>(contenders: readonly C[]): readonly C[] {
  const [first] = contenders
  const tied = contenders.filter((each) =>
    dimensions.every((d) => each.dimensions[d] === first?.dimensions[d]),
  )
  return tied.length > 1 ? tied : []
}

/** Dimensions that could be assessed for all: totals of others cannot be put side by side. */
const comparedDimensions = (contenders: readonly Contender[]): Dimension[] =>
  dimensions.filter((each) => contenders.every((contender) => contender.dimensions[each] !== null))

/** The stretch of a weight over which the lead stays where it is, round the share that the weight has. */
export const leadAt = (
  leads: readonly LeadRange[],
  dimension: Dimension,
  share: number,
): LeadRange | undefined =>
  leads.find((range) => range.dimension === dimension && range.from <= share && share <= range.to)

/** Where the first contender leads along each weight, the others in their proportions. */
export function leadsOf(contenders: readonly Contender[], weights: DimensionWeights): LeadRange[] {
  const compared = comparedDimensions(contenders)
  const values = contenders.map((each) => compared.map((d) => each.dimensions[d] ?? 0))
  const shares = normalised(compared.map((d) => weights[d]))
  const rows = [...contenders.keys()]
  const idOf = (row: number | undefined): string | null =>
    row === undefined ? null : (contenders[row]?.scenario ?? null)
  return compared.flatMap((dimension, criterion) =>
    leadRanges(dimension, leadersAlong(values, shares, criterion), rows, idOf)
      .filter(({ candidate }) => candidate === 0)
      .map(({ range }) => range),
  )
}

/**
 * Every single weight that can take the lead from the first contender, the smallest move first. Exact: what a contender is
 * worth is a straight line in the share of a weight.
 *
 * @param contenders best first
 */
export function weightFlips(contenders: readonly Contender[], weights: DimensionWeights): Turn[] {
  const compared = comparedDimensions(contenders)
  const shares = normalised(compared.map((d) => weights[d]))
  const shareOf = perDimension((d) => shares[compared.indexOf(d)] ?? 0)
  // Where not all dimensions could be assessed for all, the best of what is compared need not be the first one.
  const held = leadsOf(contenders, weights).filter(
    ({ dimension, from, to }) => from <= shareOf[dimension] && shareOf[dimension] <= to,
  )
  return turnsOf(held, shareOf, 'leader').sort((a, b) => a.move - b.move)
}

/** A level of the profile with which another scenario leads. */
export interface LevelFlip {
  readonly feature: Feature
  readonly level: Level
  /** Steps from the level that is stated, or from the nearest end where none is. */
  readonly steps: number
  readonly rival: string
}

/** Every feature whose level alone can take the lead from a scenario, at the nearest such level; the nearest first. */
export function levelFlips(
  leader: string,
  known: readonly ScenarioLevels[],
  profile: Profile,
  weights: DimensionWeights,
): LevelFlip[] {
  return features
    .flatMap((feature) => {
      const stated = profile[feature]
      const flips = levels.flatMap((level): LevelFlip[] => {
        const [first] = inOrderOf(atLevel(known, feature, level), weights)
        const rival = first?.contender.scenario
        if (!first || rival === undefined || rival === leader || first.total === null || level === stated)
          return []
        const steps = stated === undefined ? Math.min(level - 1, 5 - level) + 1 : Math.abs(level - stated)
        return [{ feature, level, steps, rival }]
      })
      return flips.sort((a, b) => a.steps - b.steps).slice(0, 1)
    })
    .sort((a, b) => a.steps - b.steps)
}

/** The scenarios as they score at one level of a feature. */
export const atLevel = (known: readonly ScenarioLevels[], feature: Feature, level: Level): Contender[] =>
  known.flatMap(({ scenario, levels: of }) => {
    const figures = of[feature][level - 1]
    return figures ? [{ scenario, dimensions: figures }] : []
  })

/** How the lead of one scenario over another moves over the range of one input. */
export interface TornadoBar {
  readonly input: Dimension | Feature
  /** Points of lead at the lower and at the upper end of the range: 0 and 100 percent of a weight, level 1 and 5. */
  readonly atLow: number
  readonly atHigh: number
  /** The least and the most lead over the whole range. */
  readonly least: number
  readonly most: number
}

/**
 * The lead of the first scenario over the second over the whole range of each weight, the others in proportion, and of
 * each level; the widest first. Inputs that do not move it are left out.
 */
export function tornado(
  [first, second]: readonly [Contender, Contender],
  known: readonly ScenarioLevels[],
  weights: DimensionWeights,
): TornadoBar[] {
  const lead = (one: DimensionFigures, other: DimensionFigures, under: DimensionWeights): number => {
    const both = perDimension((d) => (one[d] === null || other[d] === null ? null : one[d] - other[d]))
    return totalUnder(both, under) ?? 0
  }
  const ofWeights = comparedDimensions([first, second]).map((input) => {
    const [atLow, atHigh] = [0, 1].map((share) =>
      lead(first.dimensions, second.dimensions, withShare(weights, input, share)),
    ) as [number, number]
    return barOf(input, [atLow, atHigh])
  })
  const [one, other] = [first, second].map(({ scenario }) => known.find((each) => each.scenario === scenario))
  const ofLevels =
    one && other
      ? features.map((input) =>
          barOf(
            input,
            one.levels[input].map((figures, n) => lead(figures, other.levels[input][n] ?? figures, weights)),
          ),
        )
      : []
  return [...ofWeights, ...ofLevels]
    .filter(({ least, most }) => most - least >= 0.05)
    .sort((a, b) => b.most - b.least - (a.most - a.least))
}

const barOf = (input: TornadoBar['input'], along: readonly number[]): TornadoBar => ({
  input,
  atLow: along[0] ?? 0,
  atHigh: along.at(-1) ?? 0,
  least: Math.min(...along),
  most: Math.max(...along),
})
