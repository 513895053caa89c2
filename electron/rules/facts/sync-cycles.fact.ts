import type { LinkId, ServiceId } from '../../../shared/base/ids'
import { defineFact } from '../define-fact'
import type { LinkNode, ServiceNode } from '../nodes'
import { strongComponents } from './strong-components'

/** Services that wait for each other in a circle. */
export interface SyncCycle {
  /** In the order of ids. */
  readonly services: readonly ServiceId[]
  /** Links without which none of them waits for itself. */
  readonly closing: readonly LinkId[]
}

const isWaiting = ({ waits, source, target }: LinkNode): boolean => waits && source !== target

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** The links of a walk, depth first and in the order of ids, that lead back to where the walk came from. */
function closingLinks(members: readonly ServiceNode[]): LinkId[] {
  const inside = new Set(members)
  const seen = new Set<ServiceNode>()
  const onPath = new Set<ServiceNode>()
  const closing: LinkId[] = []
  const path: { readonly node: ServiceNode; readonly rest: Iterator<LinkNode, undefined> }[] = []
  const enter = (node: ServiceNode): void => {
    seen.add(node)
    onPath.add(node)
    const own = node.out.filter((link) => isWaiting(link) && inside.has(link.target))
    path.push({ node, rest: own.sort(byId).values() })
  }
  for (const start of members) {
    if (!seen.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { done, value: link } = top.rest.next()
      if (done) {
        onPath.delete(top.node)
        path.pop()
      } else if (onPath.has(link.target)) closing.push(link.id)
      else if (!seen.has(link.target)) enter(link.target)
    }
  }
  return closing.sort()
}

/** Circles in the graph of waiting links, largest first, then by the first id. */
export const syncCycles = defineFact<readonly SyncCycle[]>({
  id: 'sync-cycles',
  reads: ['requests'],
  compute(graph) {
    return strongComponents(graph, isWaiting)
      .filter(({ length }) => length > 1)
      .map((component) => [...component].sort(byId))
      .sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
      .map((members) => ({
        services: members.map(({ id }) => id),
        closing: closingLinks(members),
      }))
  },
  same: (a, b) =>
    a.length === b.length &&
    a.every(
      ({ services, closing }, n) =>
        services.join() === b[n]?.services.join() && closing.join() === b[n].closing.join(),
    ),
})
