import type { Dimension } from '../dimension'
import type { LeadRange } from '../ranking'
import type { Lead } from './leaders-along'

/**
 * Who leads along one weight, stretch by stretch; stretches of versions of one candidate are one.
 *
 * @param candidateOf the candidate that each row is, or is a version of
 */
export function leadRanges(
  dimension: Dimension,
  leads: readonly Lead[],
  candidateOf: readonly number[],
  idOf: (row: number | undefined) => string | null,
): { readonly candidate: number; readonly range: LeadRange }[] {
  const found: { candidate: number; range: LeadRange }[] = []
  for (const [n, { leader, from, to }] of leads.entries()) {
    const candidate = candidateOf[leader] ?? leader
    const above = idOf(leads[n + 1]?.leader)
    const last = found.at(-1)
    if (last?.candidate === candidate) last.range = { ...last.range, to, above }
    else found.push({ candidate, range: { dimension, from, to, below: idOf(leads[n - 1]?.leader), above } })
  }
  return found
}
