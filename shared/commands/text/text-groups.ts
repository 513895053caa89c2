import type { Design } from '../../model/design'
import type { Group } from '../../model/group'

/** Whether the text of the layered view shows a group: as a subgraph, or in a comment where it stands in several lanes. */
export const isInText = ({ members }: Group, { services }: Design): boolean =>
  members.filter((id) => services.has(id)).length > 1

/** A group as a text has it; what no text shows of it stays. */
export function mergedGroup(before: Group, { name, members }: Group, { services }: Design): Group {
  const said = new Set<string>(members)
  const stays = before.members.filter((id) => said.has(id) || !services.has(id))
  const known = new Set<string>(stays)
  return {
    id: before.id,
    ...(name !== undefined && { name }),
    members: [...stays, ...members.filter((id) => !known.has(id))],
    ...(before.collapsed && { collapsed: before.collapsed }),
  }
}

/**
 * Groups without the services that a text takes out of them, by id; `null`: fewer than two are left, which is no group.
 *
 * @param written groups as the text has them
 */
export function leftGroups(
  design: Design,
  written: ReadonlyMap<string, Group>,
): ReadonlyMap<string, Group | null> {
  const claimed = new Set<string>([...written.values()].flatMap(({ members }) => members))
  const left = new Map<string, Group | null>()
  for (const group of design.groups.values()) {
    if (written.has(group.id)) continue
    const leaves = (id: string): boolean =>
      design.services.has(id) && (isInText(group, design) || claimed.has(id))
    const members = group.members.filter((id) => !leaves(id))
    if (members.length < group.members.length)
      left.set(group.id, members.length < 2 ? null : { ...group, members })
  }
  return left
}
