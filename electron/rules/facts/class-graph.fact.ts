import type { ClassId, ClassRelationId } from '../../../shared/base/ids'
import type { ClassElement } from '../../../shared/model/classes/class-element'
import type { ClassRelation } from '../../../shared/model/classes/class-relation'
import { defineFact } from '../define-fact'
import { byId } from './closing-edges'

/** A relation between two classes that are there, with both of them. */
export interface ClassEdge {
  readonly id: ClassRelationId
  readonly relation: ClassRelation
  readonly source: ClassNode
  readonly target: ClassNode
}

/** A class with its relations, in the order of ids. Those to itself are left out. */
export interface ClassNode {
  readonly id: ClassId
  readonly slot: number
  readonly class: ClassElement
  readonly out: readonly ClassEdge[]
  readonly in: readonly ClassEdge[]
}

export interface ClassGraph {
  /** By id, in the order of ids. */
  readonly all: ReadonlyMap<ClassId, ClassNode>
  /** Classes of the team's own that are related to something or play in a pattern: what stands alone earns nothing. */
  readonly own: readonly ClassNode[]
  /** How many different classes each one knows or is known by. */
  couplingOf(node: ClassNode): number
}

/** The classes of a design as a graph. */
export const classGraph = defineFact<ClassGraph>({
  id: 'class-graph',
  reads: ['classes'],
  compute({ design }) {
    const all = new Map<ClassId, ClassNode & { readonly out: ClassEdge[]; readonly in: ClassEdge[] }>()
    for (const [slot, each] of [...design.classes.values()].sort(byId).entries())
      all.set(each.id, { id: each.id, slot, class: each, out: [], in: [] })
    for (const relation of [...design.classRelations.values()].sort(byId)) {
      const [source, target] = [all.get(relation.source), all.get(relation.target)]
      if (!source || !target || source === target) continue
      const edge: ClassEdge = { id: relation.id, relation, source, target }
      source.out.push(edge)
      target.in.push(edge)
    }
    const players = new Set(
      [...design.patterns.values()].flatMap(({ roles }) => roles.flatMap((each) => each.classes)),
    )
    const own = [...all.values()].filter(
      (node) => node.class.origin === 'own' && (node.out.length + node.in.length > 0 || players.has(node.id)),
    )
    return {
      all,
      own,
      couplingOf: (node) =>
        new Set([...node.out.map(({ target }) => target), ...node.in.map(({ source }) => source)]).size,
    }
  },
})
