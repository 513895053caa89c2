import { technology } from '../../catalog/catalog'
import type { DecisionRecord } from '../../model/decision-record'
import type { Design } from '../../model/design'
import type { Scenario } from '../../model/workspace'
import type { Ranking } from '../../report/ranking'
import type { HandedOver } from '../handed-over'

/** What the catalogue knows of each technology of a design: its version, and when that was seen. */
export function factsOf({ services }: Pick<Design, 'services'>): Record<string, string> {
  const ids = [...new Set([...services.values()].map((service) => service.technology))].sort()
  return Object.fromEntries(
    ids.flatMap((id) => {
      const version = technology(id)?.version
      return version ? [[id, `${version.value}, ${version.date}`]] : []
    }),
  )
}

/** The services of a design as a record keeps them. */
export const partsOf = ({ services }: Pick<Design, 'services'>): DecisionRecord['parts'] =>
  [...services.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, technology: entry, replicas }) => ({ id, name, technology: entry, replicas }))

/** What there is to say of a decision beside what it was decided by. */
export interface Deciding extends Pick<DecisionRecord, 'number' | 'date' | 'deciders'> {
  readonly head: Scenario['head']
}

/** The decision for a scenario as it is now; `null` where nothing of it could be scored. */
export function recordOf(
  { design, profile, weights, report }: HandedOver,
  ranking: Ranking,
  { number, date, deciders, head }: Deciding,
): DecisionRecord | null {
  if (report?.total === null || report?.total === undefined) return null
  const { id, name, candidate } = head
  return {
    number,
    date,
    deciders,
    scenario: { id, name, ...(candidate !== undefined && { candidate }) },
    rules: report.rules,
    profile,
    ...(weights && { weights }),
    total: report.total,
    candidates: ranking.candidates.map((each) => ({ id: each.id, total: each.total })),
    facts: factsOf(design),
    parts: partsOf(design),
  }
}
