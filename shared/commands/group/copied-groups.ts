import { freeId, groupId } from '../../base/ids'
import type { Design } from '../../model/design'
import type { Group, HoldableId } from '../../model/group'
import type { DesignPatch } from '../../model/patch'

/**
 * The groups among copies: where two or more of a group were copied, their copies are a group of their own.
 *
 * @param copies ids of the copies by the ids of what was copied. What several became one of stays in the first group only
 */
export function copiedGroups(
  design: Design,
  groups: readonly Group[],
  copies: ReadonlyMap<string, HoldableId>,
): DesignPatch[] {
  const used = new Set(design.groups.keys())
  const grouped = new Set<HoldableId>()
  return groups.flatMap(({ members }): DesignPatch[] => {
    const copied = [...new Set(members.flatMap((id) => copies.get(id) ?? []))].filter(
      (id) => !grouped.has(id),
    )
    if (copied.length < 2) return []
    for (const each of copied) grouped.add(each)
    const id = groupId(freeId(used, 'g'))
    used.add(id)
    return [{ table: 'groups', id, before: null, after: { id, members: copied } }]
  })
}
