import type { LinkId, ServiceId } from '../../../shared/base/ids'
import { defineFact } from '../define-fact'
import type { LinkNode } from '../nodes'
import { byId, closingEdges } from './closing-edges'
import { circlesIn, strongComponents } from './strong-components'

/** Services that wait for each other in a circle. */
export interface SyncCycle {
  /** In the order of ids. */
  readonly services: readonly ServiceId[]
  /** Links without which none of them waits for itself. */
  readonly closing: readonly LinkId[]
}

const isWaiting = ({ waits, source, target }: LinkNode): boolean => waits && source !== target

/** Circles in the graph of waiting links, largest first, then by the first id. */
export const syncCycles = defineFact<readonly SyncCycle[]>({
  id: 'sync-cycles',
  reads: ['requests'],
  compute(graph) {
    return circlesIn(strongComponents(graph.bySlot('services'), graph.slots('services'), isWaiting))
      .map((circle) => circle.sort(byId))
      .sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
      .map((members) => ({
        services: members.map(({ id }) => id),
        closing: closingEdges(members, isWaiting).map(({ id }) => id),
      }))
  },
  same: (a, b) =>
    a.length === b.length &&
    a.every(
      ({ services, closing }, n) =>
        services.join() === b[n]?.services.join() && closing.join() === b[n].closing.join(),
    ),
})
