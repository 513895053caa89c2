import { millionths } from './audit-state'
import type { LinkNode, ServiceNode } from './nodes'

/** An element that falls short. */
export interface Failure {
  readonly node: ServiceNode | LinkNode
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
