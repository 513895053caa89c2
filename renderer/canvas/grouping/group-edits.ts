import type { ElementId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import dissolveGroups from '../../../shared/commands/group/dissolve-groups.command'
import makeGroup from '../../../shared/commands/group/make-group.command'
import { groupOf, isHoldable } from '../../../shared/model/group'
import { isLockable } from '../../../shared/model/lock'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'

/** The selected elements that can be in a group. */
export const groupable = (): ElementId[] => {
  const design = openDesign()
  return design ? [...useStudio.getState().selection].filter((id) => isHoldable(design, id)) : []
}

/** The selected elements that can be locked. */
export const lockable = (): ElementId[] => {
  const design = openDesign()
  return design ? [...useStudio.getState().selection].filter((id) => isLockable(design, id)) : []
}

/** Keeps what is selected together; links and other lines go with their ends anyway. */
export function groupSelection(): void {
  const elements = groupable()
  if (elements.length < 2) return
  run(call(makeGroup, { elements }))
  select(elements)
}

/** Dissolves the groups of what is selected, which stays selected. */
export const ungroupSelection = (): void => void run(call(dissolveGroups, { elements: groupable() }))

/** Whether anything selected is in a group. */
export function isGrouped(): boolean {
  const design = openDesign()
  return design !== null && groupable().some((id) => groupOf(design, id) !== undefined)
}
