import { technology } from '../../../shared/catalog/catalog'
import { defineFact } from '../define-fact'
import { type ClassEdge, type ClassNode, classGraph } from './class-graph.fact'
import { isBusiness, knows } from './class-layers'

export interface DataAccess {
  /** Relations of business classes to repositories and units of work. */
  readonly guarded: readonly ClassEdge[]
  /** Relations of business classes to what fronts a store and is neither of the two. */
  readonly direct: readonly ClassEdge[]
  readonly repositories: readonly ClassNode[]
}

const isRepository = ({ class: { stereotype } }: ClassNode): boolean =>
  stereotype === 'repository' || stereotype === 'unit-of-work'

/** How classes of the business reach the data; nothing where the design has neither a repository nor a unit of work. */
export const dataAccess = defineFact<DataAccess>({
  id: 'data-access',
  reads: ['classes', 'services'],
  compute(graph, profile) {
    const { all, own } = classGraph.compute(graph, profile)
    const repositories = [...all.values()].filter(isRepository)
    if (repositories.length === 0) return { guarded: [], direct: [], repositories }
    const isStore = ({ class: { service } }: ClassNode): boolean => {
      const found = service === undefined ? undefined : graph.design.services.get(service)
      return found !== undefined && technology(found.technology)?.layer === 'data'
    }
    const edges = own.filter(isBusiness).flatMap(({ out }) => out.filter(knows))
    return {
      guarded: edges.filter(({ target }) => isRepository(target)),
      direct: edges.filter(({ target }) => isStore(target) && !isRepository(target)),
      repositories,
    }
  },
})
