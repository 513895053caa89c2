import type { Design } from '../../model/design'
import type { DesignPatch } from '../../model/patch'

/** The patches that take elements out of their groups. A group of fewer than two is none. */
export function withoutMembers(
  { groups }: Pick<Design, 'groups'>,
  leaves: (id: string) => boolean,
): DesignPatch[] {
  return [...groups.values()].flatMap((before): DesignPatch[] => {
    const members = before.members.filter((id) => !leaves(id))
    if (members.length === before.members.length) return []
    const after = members.length < 2 ? null : { ...before, members }
    return [{ table: 'groups', id: before.id, before, after }]
  })
}
