import { withWeight } from '../weighting'
import { additiveValues, type Values } from './additive-value'

/** Who leads over a stretch of one weight. */
export interface Lead {
  readonly leader: number
  /** Shares of the weight, 0…1. */
  readonly from: number
  readonly to: number
}

/**
 * Who leads as one weight moves from 0 to 1 and the others keep their proportions, stretch by stretch. What an
 * alternative is worth is a straight line in that share, from its worth on the other criteria to that on this one; the
 * leaders are the upper envelope of these lines, so the ends are exact. After Triantaphyllou and Sanchez, Decision
 * Sciences 28(1), 1997. Of alternatives that are level throughout, the first counts.
 */
export function leadersAlong(values: Values, weights: readonly number[], criterion: number): Lead[] {
  const without = additiveValues(values, withWeight(weights, criterion, 0))
  const line = (index: number) => {
    const start = without[index] ?? 0
    return { start, slope: (values[index]?.[criterion] ?? 0) - start }
  }
  const leads: Lead[] = []
  let from = 0
  let leader = 0
  for (const index of values.keys()) {
    const [own, best] = [line(index), line(leader)]
    if (own.start > best.start || (own.start === best.start && own.slope > best.slope)) leader = index
  }
  for (;;) {
    const current = line(leader)
    let to = 1
    let next: number | null = null
    for (const index of values.keys()) {
      const rival = line(index)
      if (rival.slope <= current.slope) continue
      const turn = (current.start - rival.start) / (rival.slope - current.slope)
      const steeper = next !== null && turn === to && rival.slope > line(next).slope
      if (turn < to || steeper) {
        to = turn
        next = index
      }
    }
    // Rounding may put a turn a hair before the one that led here.
    leads.push({ leader, from, to: Math.max(from, to) })
    if (next === null) return leads
    from = Math.max(from, to)
    leader = next
  }
}
