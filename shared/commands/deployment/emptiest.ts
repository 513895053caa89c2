import type { DeploymentNodeId } from '../../base/ids'
import type { DeploymentNodeKind } from '../../model/deployment/deployment-node'
import { within } from '../../model/deployment/standing'
import type { DeploymentEdit } from './deployment-edit'

export const sumOf = (counts: Iterable<number>): number => {
  let total = 0
  for (const count of counts) total += count
  return total
}

/**
 * The node for one more copy of a service: of a kind that it stands on, in the zone where fewest of it stand, the one with
 * fewest of it.
 *
 * @param counts copies of the service by node
 * @param usual kind of node for a service that stands nowhere yet
 */
export function emptiest(
  edit: DeploymentEdit,
  counts: ReadonlyMap<DeploymentNodeId, number>,
  usual?: DeploymentNodeKind,
): DeploymentNodeId | undefined {
  const kinds = new Set([...counts.keys()].map((id) => edit.nodes.get(id)?.kind))
  if (kinds.size === 0) kinds.add(usual)
  const zoneOf = (id: string): string | undefined => within(edit.nodes, id, 'zone')?.id
  const inZone = new Map<string | undefined, number>()
  for (const [id, count] of counts) inZone.set(zoneOf(id), (inZone.get(zoneOf(id)) ?? 0) + count)
  const ranked = [...edit.nodes.values()]
    .filter(({ kind }) => kinds.has(kind))
    .map(({ id }) => ({ id, zone: inZone.get(zoneOf(id)) ?? 0, own: counts.get(id) ?? 0 }))
    .sort((a, b) => a.zone - b.zone || a.own - b.own || (a.id < b.id ? -1 : 1))
  return ranked[0]?.id
}
