import type { Evidence } from '../../shared/report/report'
import { elementsOf, millionths } from './audit-state'
import type { Check } from './define-audit'
import type { LinkNode, ServiceNode } from './nodes'

/** An element that falls short. Of one that does not, nothing but its score is kept. */
export interface Failure {
  readonly node: ServiceNode | LinkNode
  readonly check: Check
  /** Millionths; `unknown` comes after what is known to be bad. */
  readonly score: number
}

/** The score of what is not known. */
export const unknown = -1

/** Worst first; unknown after what is known to be bad; then by id. */
export function worseFirst(a: Failure, b: Failure): number {
  const [left, right] = [
    a.score === unknown ? millionths : a.score,
    b.score === unknown ? millionths : b.score,
  ]
  return left - right || (a.node.id < b.node.id ? -1 : 1)
}

/** Places as a report shows them. */
export const evidenceOf = (failures: readonly Failure[]): Evidence[] =>
  failures.flatMap(({ node, check }) => {
    const about = 'link' in node ? node.link?.id : node.service?.id
    return about ? [{ elements: elementsOf(check.elements, about), note: check.note, about }] : []
  })
