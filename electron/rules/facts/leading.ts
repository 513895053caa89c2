import { holding } from '../../../shared/catalog/pattern'
import type reconnectRelation from '../../../shared/commands/class-relation/reconnect-class-relation.command'
import { callOf } from '../../../shared/commands/define-command'
import type deleteElements from '../../../shared/commands/elements/delete-elements.command'
import { isAbstraction } from '../../../shared/model/classes/class-element'
import type { CommandCall } from '../../../shared/model/command-call'
import type { ClassEdge, ClassNode } from './class-graph.fact'
import type { FoundPatterns } from './pattern-uses.fact'

/**
 * Whether a relation can lead to what its target realises instead: its source keeps or calls a class that is no
 * abstraction itself. What a factory makes it has to name, and what a pattern relates stays related.
 */
export const canLead = ({ relation, source, target }: ClassEdge, { players }: FoundPatterns): boolean =>
  (holding.includes(relation.kind) || relation.kind === 'call') &&
  !isAbstraction(target.class) &&
  source.class.stereotype !== 'factory' &&
  !(players.has(source.id) && players.has(target.id))

/** Leads relations of one class to an abstraction; of those that would say the same, one is left. */
export function lead(edges: readonly ClassEdge[], to: ClassNode): CommandCall[] {
  const said = new Set(to.in.map(keyOf))
  const superfluous: ClassEdge[] = []
  const calls = edges.flatMap((edge) => {
    if (said.has(keyOf(edge))) {
      superfluous.push(edge)
      return []
    }
    said.add(keyOf(edge))
    return [
      callOf<typeof reconnectRelation>('class-relation.reconnect', {
        relation: edge.id,
        source: edge.source.id,
        target: to.id,
      }),
    ]
  })
  if (superfluous.length === 0) return calls
  const elements = superfluous.map(({ id }) => id)
  return [...calls, callOf<typeof deleteElements>('elements.delete', { services: [], links: [], elements })]
}

/** What no two relations of one class to another one may have in common. */
const keyOf = ({ source, relation }: ClassEdge): string =>
  JSON.stringify([source.id, relation.kind, relation.label])
