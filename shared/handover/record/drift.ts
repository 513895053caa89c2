import type { DecisionRecord } from '../../model/decision-record'
import type { Design } from '../../model/design'
import type { DimensionWeights } from '../../model/dimension-weights'
import { features, type Profile, profileNumbers } from '../../model/profile'
import { bandOf } from '../../report/band'
import { equalWeights } from '../../report/dimension'
import type { Ranking } from '../../report/ranking'
import { sameWeights } from '../../report/viewpoints'
import { factsOf, partsOf } from './record-of'

type ProfileField = keyof Profile

/** Something that is no longer as it was when the decision was made. */
export type DriftCause =
  | { readonly of: 'rules'; readonly from: string; readonly to: string }
  /** A candidate that the rules and facts of today score otherwise under the same profile; `to`: `null` where it is ruled out. */
  | { readonly of: 'candidate'; readonly id: string; readonly from: number; readonly to: number | null }
  | { readonly of: 'fact'; readonly technology: string; readonly from: string; readonly to: string | null }
  | { readonly of: 'profile'; readonly fields: readonly ProfileField[] }
  | { readonly of: 'weights' }
  | {
      readonly of: 'parts'
      readonly added: readonly string[]
      readonly removed: readonly string[]
      readonly changed: readonly string[]
    }
  | { readonly of: 'total'; readonly from: number; readonly to: number }
  | { readonly of: 'gone' }

export interface Drift {
  /** `otherwise`: it would be decided otherwise today; `changed`: the same, by other figures; `none`: nothing changed. */
  readonly level: 'none' | 'changed' | 'otherwise'
  /** The candidate that was first, and the one that is. */
  readonly first: { readonly was: string | null; readonly is: string | null }
  readonly causes: readonly DriftCause[]
}

/** How things stand today. */
export interface Today {
  /** The candidates for the profile and weights of today. */
  readonly ranking: Ranking
  /** The candidates for the profile and weights of the record, by the rules of today. */
  readonly asThen: Ranking
  readonly rules: string
  readonly profile: Profile
  readonly weights: DimensionWeights | undefined
  /** The design of the scenario that was chosen; `null`: it is gone. */
  readonly design: Design | null
  /** Its total; `null` where it is not known. */
  readonly total: number | null
}

/** Points below this are rounding. */
const leastPoints = 0.05

/**
 * Whether what was decided would be decided so again: by the rules, facts, profile, weights and design of today. It
 * would not where another candidate is clearly first, the chosen one is ruled out, or the design fell into a lower band.
 */
export function driftOf(record: DecisionRecord, today: Today): Drift {
  const causes = [
    ...ruleCauses(record, today),
    ...projectCauses(record, today),
    ...designCauses(record, today),
  ]
  const was = record.candidates[0]?.id ?? null
  const is = today.ranking.candidates[0]?.id ?? null
  const level = isOtherwise(record, today) ? 'otherwise' : causes.length > 0 ? 'changed' : 'none'
  return { level, first: { was, is }, causes }
}

function isOtherwise({ candidates, scenario, total }: DecisionRecord, today: Today): boolean {
  const [first, second] = today.ranking.candidates
  const then = candidates[0]?.id
  const tied = second?.id === then && second?.tie === true
  if (first && then !== undefined && first.id !== then && !tied) return true
  const chosen = scenario.candidate
  if (chosen !== undefined && today.ranking.knockedOut.some(({ id }) => id === chosen)) return true
  return today.total !== null && bandOf(today.total).from < bandOf(total).from
}

function ruleCauses({ rules, candidates, facts }: DecisionRecord, today: Today): DriftCause[] {
  const scores = new Map(today.asThen.candidates.map(({ id, total }) => [id, total]))
  const known = new Map(Object.entries(today.design ? factsOf(today.design) : {}))
  return [
    ...(rules === today.rules ? [] : [{ of: 'rules' as const, from: rules, to: today.rules }]),
    ...candidates.flatMap(({ id, total }): DriftCause[] => {
      const to = scores.get(id) ?? null
      const isSame = to !== null && Math.abs(to - total) < leastPoints
      return isSame ? [] : [{ of: 'candidate', id, from: total, to }]
    }),
    ...Object.entries(facts).flatMap(([technology, from]): DriftCause[] => {
      const to = known.get(technology)
      return to === undefined || to === from ? [] : [{ of: 'fact', technology, from, to }]
    }),
  ]
}

const fields = [...features, ...Object.keys(profileNumbers)] as readonly ProfileField[]

function projectCauses({ profile, weights = equalWeights }: DecisionRecord, today: Today): DriftCause[] {
  const changed = fields.filter((field) => profile[field] !== today.profile[field])
  const sameNow = sameWeights(weights, today.weights ?? equalWeights)
  return [
    ...(changed.length === 0 ? [] : [{ of: 'profile' as const, fields: changed }]),
    ...(sameNow ? [] : [{ of: 'weights' as const }]),
  ]
}

function designCauses({ parts, total }: DecisionRecord, today: Today): DriftCause[] {
  if (!today.design) return [{ of: 'gone' }]
  const then = new Map(parts.map((part) => [part.id, part]))
  const now = new Map(partsOf(today.design).map((part) => [part.id, part]))
  const added = [...now.values()].filter(({ id }) => !then.has(id))
  const removed = [...then.values()].filter(({ id }) => !now.has(id))
  const changed = [...now.values()].filter(({ id, technology, replicas }) => {
    const before = then.get(id)
    return before && (before.technology !== technology || before.replicas !== replicas)
  })
  const names = (some: readonly { readonly name: string }[]): string[] => some.map(({ name }) => name)
  const differing = [...added, ...removed, ...changed]
  const to = today.total
  return [
    ...(differing.length === 0
      ? []
      : [{ of: 'parts' as const, added: names(added), removed: names(removed), changed: names(changed) }]),
    ...(to === null || Math.abs(to - total) < leastPoints ? [] : [{ of: 'total' as const, from: total, to }]),
  ]
}
