import type { DeploymentNodeId } from '../../base/ids'
import { copiesOf, within } from '../../model/deployment/standing'
import type { Service } from '../../model/service'
import type { DeploymentEdit } from './deployment-edit'

/**
 * What becomes of the places of a service whose replicas change: one of which every copy was placed stays so. A copy that
 * is added goes where fewest stand, in another zone if there is one; one that goes is taken from where most stand.
 */
export function keepPlaced(edit: DeploymentEdit, before: Service, after: Service): void {
  const [had, has] = [copiesOf(before), copiesOf(after)]
  const counts = edit.countsOf(before.id)
  const placed = sum(counts.values())
  if (had === has || placed !== had) return
  for (let more = placed; more < has; more += 1) {
    const node = emptiest(edit, counts)
    if (node) edit.setCopies(before.id, node, (counts.get(node) ?? 0) + 1)
  }
  for (let less = placed; less > has; less -= 1) {
    const [fullest] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (fullest) edit.setCopies(before.id, fullest[0], fullest[1] - 1)
  }
}

const sum = (counts: Iterable<number>): number => {
  let total = 0
  for (const count of counts) total += count
  return total
}

/** The node for one more copy: of a kind that the service stands on, in the zone with fewest copies, itself with fewest. */
function emptiest(
  edit: DeploymentEdit,
  counts: ReadonlyMap<DeploymentNodeId, number>,
): DeploymentNodeId | undefined {
  const kinds = new Set([...counts.keys()].map((id) => edit.nodes.get(id)?.kind))
  const zoneOf = (id: string): string | undefined => within(edit.nodes, id, 'zone')?.id
  const inZone = new Map<string | undefined, number>()
  for (const [id, count] of counts) inZone.set(zoneOf(id), (inZone.get(zoneOf(id)) ?? 0) + count)
  const ranked = [...edit.nodes.values()]
    .filter(({ kind }) => kinds.has(kind))
    .map(({ id }) => ({ id, zone: inZone.get(zoneOf(id)) ?? 0, own: counts.get(id) ?? 0 }))
    .sort((a, b) => a.zone - b.zone || a.own - b.own || (a.id < b.id ? -1 : 1))
  return ranked[0]?.id
}
