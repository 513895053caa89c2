import type { ElementId } from '../../../shared/base/ids'
import { classFragmentSchema } from '../../../shared/commands/class/paste-classes.command'
import { call } from '../../../shared/commands/define-command'
import { deploymentFragmentSchema } from '../../../shared/commands/deployment/paste-nodes.command'
import { fragmentSchema } from '../../../shared/commands/elements/paste-elements.command'
import makeGroup from '../../../shared/commands/group/make-group.command'
import type { MarkFragment } from '../../../shared/commands/mark/paste-marks.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Patch } from '../../../shared/model/patch'
import { parseClip } from '../../state/clipboard'

const tables = ['services', 'classes', 'deploymentNodes', 'deployments'] as const
/** What a view copied that can be in a group with marks, by table, in the order in which the copies are added. */
export type CopiedIds = { readonly [T in (typeof tables)[number]]?: readonly ElementId[] }

/** The ids of the elements that a view put on the clipboard. */
export function idsOnClip(others: string): CopiedIds {
  const places = parseClip(others, deploymentFragmentSchema)
  if (places)
    return { deploymentNodes: idsIn(places.deploymentNodes), deployments: idsIn(places.deployments) }
  return {
    services: idsIn(parseClip(others, fragmentSchema)?.services ?? []),
    classes: idsIn(parseClip(others, classFragmentSchema)?.classes ?? []),
  }
}

const idsIn = (list: readonly { readonly id: ElementId }[]): ElementId[] => list.map(({ id }) => id)

/**
 * The edits that join what was copied of a group in two parts, marks and elements: each part is added in the order of what
 * was copied. Where not everything came along, the parts stay apart.
 *
 * @param patches of the edits that added the copies
 */
export function rejoin(
  { marks, groups = [] }: MarkFragment,
  others: CopiedIds,
  patches: readonly Patch[],
): CommandCall[] {
  const added = (table: string): ElementId[] =>
    patches.flatMap((each) =>
      each.on === 'design' && each.patch.before === null && each.patch.table === table
        ? [each.patch.id as ElementId]
        : [],
    )
  const copies = new Map<ElementId, ElementId>()
  const pair = (from: readonly ElementId[], to: readonly ElementId[]): void => {
    if (from.length === to.length) for (const [index, id] of from.entries()) copies.set(id, to[index] ?? id)
  }
  pair(idsIn([...marks].sort((a, b) => a.order - b.order)), added('marks'))
  for (const table of tables) pair(others[table] ?? [], added(table))
  const isMark = new Set<ElementId>(idsIn(marks))
  return groups
    .filter(({ members }) => members.some((id) => isMark.has(id)) && members.some((id) => !isMark.has(id)))
    .map(({ members }) => call(makeGroup, { elements: members.flatMap((id) => copies.get(id) ?? []) }))
}
