import { type Dimension, dimensions, type PerDimension } from '../dimension'
import type { LeadRange } from '../ranking'

/** How far one weight has to move, the others in proportion, before a candidate loses or takes the lead. */
export interface Turn {
  readonly dimension: Dimension
  readonly way: 'more' | 'less'
  /** Share of the weight, 0…1, at which it happens. */
  readonly share: number
  /** How far that is from the share that the weight has now. */
  readonly move: number
  /** Id of the candidate on the other side of it. */
  readonly rival: string
}

/** What a weight has to become for the leader to lose the lead. */
function losing(range: LeadRange, share: number): Turn[] {
  const { dimension, from, to, below, above } = range
  return [
    ...(above === null
      ? []
      : [{ dimension, way: 'more' as const, share: to, move: to - share, rival: above }]),
    ...(below === null
      ? []
      : [{ dimension, way: 'less' as const, share: from, move: share - from, rival: below }]),
  ]
}

/** What a weight has to become for another candidate to take the lead. */
function winning(range: LeadRange, share: number): Turn[] {
  const { dimension, from, to, below, above } = range
  if (below !== null && share < from)
    return [{ dimension, way: 'more', share: from, move: from - share, rival: below }]
  if (above !== null && share > to)
    return [{ dimension, way: 'less', share: to, move: share - to, rival: above }]
  return []
}

/** Every turn of a candidate's place that one weight can bring about, the most critical first: measured by that weight. */
export function turnsOf(
  ranges: readonly LeadRange[],
  shares: PerDimension<number>,
  place: 'leader' | 'other',
): Turn[] {
  const change = place === 'leader' ? losing : winning
  const relative = ({ dimension, move }: Turn): number => move / shares[dimension]
  return ranges
    .flatMap((range) => change(range, shares[range.dimension]))
    .sort(
      (a, b) =>
        relative(a) - relative(b) ||
        a.move - b.move ||
        dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension),
    )
}
