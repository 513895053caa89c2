import { z } from 'zod'
import { elementIdSchema, freeId, groupId } from '../../base/ids'
import { ok } from '../../base/result'
import { isHoldable } from '../../model/group'
import { defineCommand } from '../define-command'
import { withoutMembers } from './without-members'

/**
 * Makes a group of services, classes, deployment nodes, replicas and marks. What is in another group leaves it; what cannot be grouped is passed over.
 * Fewer than two, or all of one group and nothing else, are left as they are.
 */
export default defineCommand({
  id: 'group.make',
  label: { en: 'Group', zh: '编组' },
  args: z.lazy(() => z.strictObject({ elements: z.array(elementIdSchema).max(100_000) })),
  plan(design, { elements }) {
    const members = [...new Set(elements)].filter((id) => isHoldable(design, id))
    const chosen = new Set<string>(members)
    const isGroup = [...design.groups.values()].some(
      (group) => group.members.length === chosen.size && group.members.every((id) => chosen.has(id)),
    )
    if (members.length < 2 || isGroup) return ok([])
    const id = groupId(freeId(design.groups, 'g'))
    return ok([
      ...withoutMembers(design, (each) => chosen.has(each)),
      { table: 'groups', id, before: null, after: { id, members } },
    ])
  },
})
