import type changeRelations from '../../../shared/commands/class-relation/change-class-relations.command'
import { callOf } from '../../../shared/commands/define-command'
import { isAbstraction } from '../../../shared/model/classes/class-element'
import type { CommandCall } from '../../../shared/model/command-call'
import type { ClassEdge } from './class-graph.fact'
import { isBusiness, isInfrastructure } from './class-layers'
import type { FoundPatterns } from './pattern-uses.fact'

/**
 * Whether a subclass can keep its base as a part instead of being a kind of it (replace superclass with delegate: Fowler,
 * Refactoring, 2018). Whoever realises an abstraction cannot, nor what is raised or listed, nor what a pattern derives, nor
 * what the business would then name of the infrastructure.
 */
export function canDelegate({ relation, source, target }: ClassEdge, { players }: FoundPatterns): boolean {
  const { kind } = source.class
  return (
    relation.kind === 'inheritance' &&
    !isAbstraction(target.class) &&
    kind !== 'exception' &&
    kind !== 'enum' &&
    !(players.has(source.id) && players.has(target.id)) &&
    !(isBusiness(source) && isInfrastructure(target)) &&
    !source.out.some(
      (other) =>
        other.target === target &&
        other.relation.kind === 'composition' &&
        other.relation.label === relation.label,
    )
  )
}

/** Turns inheritance into composition. */
export const delegate = (edges: readonly ClassEdge[]): CommandCall =>
  callOf<typeof changeRelations>('class-relation.change', {
    relations: edges.map(({ id }) => id),
    kind: 'composition',
  })
