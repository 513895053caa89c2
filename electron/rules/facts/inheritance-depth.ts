import { isGeneralisation } from '../../../shared/model/classes/class-relation'
import type { ClassGraph, ClassNode } from './class-graph.fact'

export interface Depth {
  readonly node: ClassNode
  /** Own classes above it, one over the other. Bases that a library brings do not count. */
  readonly depth: number
}

/** How deep each class of the team's own stands in its inheritance, deepest first. Classes without a base are left out. */
export function inheritanceDepths({ own }: ClassGraph): readonly Depth[] {
  const depths = new Map<ClassNode, number>()
  const basesOf = (node: ClassNode): ClassNode[] =>
    node.out.flatMap(({ relation, target }) =>
      isGeneralisation(relation) && target.class.origin === 'own' ? [target] : [],
    )
  // Each round settles the classes all of whose bases are settled; what is its own base never is.
  for (let waiting = [...own]; waiting.length > 0; ) {
    const left = waiting.filter((node) => {
      const bases = basesOf(node)
      if (!bases.every((base) => depths.has(base))) return true
      depths.set(node, Math.max(0, ...bases.map((base) => 1 + (depths.get(base) ?? 0))))
      return false
    })
    if (left.length === waiting.length) break
    waiting = left
  }
  return own
    .map((node) => ({ node, depth: depths.get(node) ?? 0 }))
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => b.depth - a.depth || (a.node.id < b.node.id ? -1 : 1))
}
