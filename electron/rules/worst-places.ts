import type { Evidence } from '../../shared/report/report'
import { maxEvidence } from './audit-state'
import { isFailing } from './element-scores'
import { type Failure, worseFirst } from './failure'
import { firstFew } from './first-few'
import type { LinkNode, ServiceNode } from './nodes'

type Node = ServiceNode | LinkNode

/** The places of an audit that are shown, and what was found at each, until it is looked at again. */
export class WorstPlaces {
  /** Worst first; `null` where another one may be among them. */
  #worst: readonly Failure[] | null = null
  #evidence = new Map<Node, Evidence | null>()

  /**
   * Takes in that an element was looked at again.
   *
   * @returns whether it is shown, or would be
   */
  takeIn(node: Node, before: number, score: number): boolean {
    this.#evidence.delete(node)
    if (!this.#worst) return true
    const last = this.#worst[maxEvidence - 1]
    const isShown = isFailing(before) && this.#worst.some((shown) => shown.node === node)
    const enters = isFailing(score) && (!last || worseFirst({ node, score }, last) < 0)
    if (!isShown && !enters) return false
    if (before !== score) this.#worst = null
    return true
  }

  /** @param failures all places, in any order; asked for only where they are needed */
  among(failures: () => readonly Failure[]): readonly Failure[] {
    this.#worst ??= firstFew(failures(), maxEvidence, worseFirst)
    return this.#worst
  }

  /** What was found at each of some places; most of them are as they were. */
  evidence(worst: readonly Failure[], look: (node: Node) => Evidence | null): Evidence[] {
    this.#evidence = new Map(worst.map(({ node }) => [node, this.#evidence.get(node) ?? look(node)]))
    return [...this.#evidence.values()].filter((found) => found !== null)
  }
}
