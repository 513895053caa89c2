import type { ClassEdge, ClassGraph, ClassNode } from './class-graph.fact'
import { byId, closingEdges } from './closing-edges'
import { circlesIn, strongComponents } from './strong-components'

/** Classes that depend on each other in a circle. */
export interface ClassCycle {
  /** In the order of ids. */
  readonly classes: readonly ClassNode[]
  /** Relations without which none of them depends on itself. */
  readonly closing: readonly ClassEdge[]
}

/** Circles in the graph of all relations of classes, largest first, then by the first id. */
export const classCycles = ({ all }: ClassGraph): readonly ClassCycle[] =>
  circlesIn(strongComponents(all.values(), all.size, () => true))
    .map((circle) => circle.sort(byId))
    .sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
    .map((classes) => ({ classes, closing: closingEdges<ClassEdge, ClassNode>(classes, () => true) }))
