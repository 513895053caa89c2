import type { Design } from '../../model/design'
import type { Group } from '../../model/group'
import type { DesignPatch } from '../../model/patch'
import { withoutMembers } from './without-members'

/**
 * Takes replicas that an edit leaves nowhere out of their groups: many an edit moves replicas or takes them away. Every
 * edit passes here, so that no command has to think of it.
 */
export function looseMembers(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  const gone = new Set<string>()
  const groups = new Map<string, Group>(design.groups)
  for (const patch of patches) {
    if (patch.table === 'deployments' && patch.after === null) gone.add(patch.id)
    if (patch.table === 'deployments' && patch.after !== null) gone.delete(patch.id)
    if (patch.table !== 'groups') continue
    if (patch.after) groups.set(patch.id, patch.after)
    else groups.delete(patch.id)
  }
  return gone.size === 0 ? [] : withoutMembers({ groups }, (id) => gone.has(id))
}
