import { type Localized, same } from '../../../shared/base/localized'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { features } from '../../../shared/model/profile'
import { dimensions, type PerDimension, perDimension } from '../../../shared/report/dimension'
import type { CandidateRobustness, LeadRange, RankingRobustness } from '../../../shared/report/ranking'
import type { DimensionScore } from '../../../shared/report/report'
import { dominates, ranksOf, type Values } from '../../../shared/report/sensitivity/additive-value'
import { leadRanges } from '../../../shared/report/sensitivity/lead-ranges'
import { leadersAlong } from '../../../shared/report/sensitivity/leaders-along'
import { turnsOf } from '../../../shared/report/sensitivity/turn'
import { normalised } from '../../../shared/report/weighting'
import { kendallTau } from './methods/kendall'
import { linearPreference, promethee2 } from './methods/promethee'
import { xoshiro128 } from './methods/random'
import { confidenceFactors, smaa } from './methods/smaa'
import { topsis } from './methods/topsis'
import {
  type NameOf,
  nothingToRank,
  type OtherMethod,
  quoted,
  type Standing,
  sentenceOf,
  statementOf,
} from './robustness-texts'

/** Enough for shares within one percent point. */
const draws = 10_000
/** Any state will do; a fixed one makes the ranking the same everywhere. */
const seed = [0x50454e54, 0x41524348, 0x534d4141, 0x32303031] as const
/** Points that a dimension can be off where nothing of it could be assessed, as a standard deviation. */
const unknownSpread = 15
/** Points of a dimension: a lead up to the first counts for nothing in PROMETHEE, one from the second on fully. */
const preference = linearPreference(5, 20)
/** When a lead is called clear, and when likely. */
const clear = { share: 0.8, move: 0.1, stated: features.length / 2 }
const likely = { share: 0.5 }
/** Two totals that are closer than this are called a tie, in points. */
export const tieMargin = 0.5

/** A candidate as far as its place is concerned. */
export interface Placed {
  readonly id: string
  readonly name: Localized
  readonly total: number
  readonly dimensions: PerDimension<DimensionScore>
}

/** A version of a candidate that is not shown now, but would be under other weights. */
export interface Variant extends Placed {
  /** Id of the candidate. */
  readonly of: string
}

/**
 * What the order of candidates owes to the weights, and whether other methods see it alike. Compared are the dimensions
 * that could be assessed for all of them. A candidate counts as first wherever one of its versions is.
 *
 * @param candidates best first
 * @param stated how many features the profile states: of a project that hardly anything is known of, no lead is clear
 */
export function robustnessOf(
  candidates: readonly Placed[],
  variants: readonly Variant[],
  weights: DimensionWeights,
  stated: number = features.length,
): { readonly ranking: RankingRobustness; readonly candidates: readonly CandidateRobustness[] } {
  const all: readonly Placed[] = [...candidates, ...variants]
  const groups = [
    ...candidates.keys(),
    ...variants.map((variant) => candidates.findIndex(({ id }) => id === variant.of)),
  ]
  const compared = dimensions.filter((d) => all.every((each) => each.dimensions[d].score !== null))
  const values: Values = all.map((each) => compared.map((d) => each.dimensions[d].score ?? 0))
  const shownValues = values.slice(0, candidates.length)
  const spread: Values = all.map((each) =>
    compared.map((d) => unknownSpread * (1 - each.dimensions[d].coverage)),
  )
  const shares = normalised(compared.map((d) => weights[d]))
  const shareOf = perDimension((d) => shares[compared.indexOf(d)] ?? 0)
  const idOf = (row: number | undefined): string | null => (row === undefined ? null : (all[row]?.id ?? null))
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const nameOf: NameOf = (id) => quoted(names.get(id) ?? same(id))

  const random = xoshiro128(seed)
  const shareOfFirst = smaa({ values, groups }, draws, random)
  const confidence = confidenceFactors(shareOfFirst, { values, spread, groups }, draws, random)
  const ranges = compared.flatMap((dimension, criterion) =>
    leadRanges(dimension, leadersAlong(values, shares, criterion), groups, idOf),
  )
  const closeness = topsis(
    shownValues,
    shares,
    compared.map(() => 100),
    compared.map(() => 0),
  )
  const flows = promethee2(shownValues, shares, preference).map(({ net }) => net)
  const [topsisRanks, prometheeRanks] = [ranksOf(closeness), ranksOf(flows)]

  const standings = shownValues.map((own, index): Standing & { readonly leads: readonly LeadRange[] } => {
    const leads = ranges.filter(({ candidate }) => candidate === index).map(({ range }) => range)
    const others = (test: (other: readonly number[]) => boolean): string[] =>
      candidates.flatMap(({ id }, at) => (at !== index && test(values[at] ?? []) ? [id] : []))
    return {
      id: candidates[index]?.id ?? '',
      first: shareOfFirst.acceptability[index]?.[0] ?? 0,
      dominatesAll: values.every((other, row) => groups[row] === index || dominates(own, other)),
      dominatedBy: others((other) => dominates(other, own))[0] ?? null,
      equals: others((other) => other.every((value, j) => value === own[j])),
      close: candidates.flatMap(({ id, total }, at) =>
        at !== index && Math.abs(total - (candidates[index]?.total ?? 0)) < tieMargin ? [id] : [],
      ),
      leads,
      turns: turnsOf(leads, shareOf, index === 0 ? 'leader' : 'other'),
    }
  })
  const totals = candidates.map(({ total }) => total)
  const methods: OtherMethod[] = [
    { name: 'TOPSIS', leader: idOf(topsisRanks.indexOf(1)) },
    { name: 'PROMETHEE II', leader: idOf(prometheeRanks.indexOf(1)) },
  ]
  const [leader] = standings
  const level = leader ? levelOf(leader, methods, stated) : 'open'
  return {
    ranking: {
      level,
      draws,
      agreement: { topsis: kendallTau(totals, closeness), promethee: kendallTau(totals, flows) },
      statement: leader ? statementOf(level, leader, methods, stated, nameOf) : nothingToRank,
    },
    candidates: standings.map((standing, index) => {
      const central = shareOfFirst.central[index] ?? null
      return {
        places: shareOfFirst.acceptability[index] ?? [],
        centralWeights: central && perDimension((d) => central[compared.indexOf(d)] ?? 0),
        confidence: confidence[index] ?? null,
        leads: standing.leads,
        dominatedBy: standing.dominatedBy,
        topsis: { rank: topsisRanks[index] ?? 0, value: closeness[index] ?? 0 },
        promethee: { rank: prometheeRanks[index] ?? 0, value: flows[index] ?? 0 },
        sentence: sentenceOf(standing, index === 0, nameOf),
      }
    }),
  }
}

function levelOf(
  { id, first, close, turns }: Standing,
  methods: readonly OtherMethod[],
  stated: number,
): RankingRobustness['level'] {
  if (close.length > 0) return 'open'
  const agreeing = methods.filter((method) => method.leader === id).length
  const steady = turns.every(({ move }) => move >= clear.move)
  const isClear = first >= clear.share && agreeing === methods.length && steady && stated >= clear.stated
  if (isClear) return 'clear'
  return first >= likely.share && agreeing > 0 ? 'likely' : 'open'
}
