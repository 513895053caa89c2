import { copiesOf } from '../../model/deployment/standing'
import type { Service } from '../../model/service'
import type { DeploymentEdit } from './deployment-edit'
import { emptiest, sumOf } from './emptiest'

/**
 * What becomes of the places of a service whose replicas change: one of which every copy was placed stays so. A copy that
 * is added goes where fewest stand, in another zone if there is one; one that goes is taken from where most stand.
 */
export function keepPlaced(edit: DeploymentEdit, before: Service, after: Service): void {
  const [had, has] = [copiesOf(before), copiesOf(after)]
  const counts = edit.countsOf(before.id)
  const placed = sumOf(counts.values())
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
