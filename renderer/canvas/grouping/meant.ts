import type { ElementId } from '../../../shared/base/ids'
import { enteredGroup, groupOf, withGroups } from '../../../shared/model/group'
import { openDesign } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { heldBy } from '../collapsing'

/** What pointing at an element means: its group or, once a person reached into that group, the element alone. */
export function meantBy(
  element: ElementId,
  selection: ReadonlySet<ElementId> = useStudio.getState().selection,
): readonly ElementId[] {
  const held = heldBy(element)
  if (held) return held
  const design = openDesign()
  const group = design ? groupOf(design, element) : undefined
  if (!design || !group || enteredGroup(design, selection)?.id === group.id) return [element]
  return group.members
}

/** Elements with the groups that they are in. */
export function grouped(elements: Iterable<ElementId>): Set<ElementId> {
  const design = openDesign()
  const all = [...elements].flatMap((id) => heldBy(id) ?? [id])
  return design ? withGroups(design, all) : new Set(all)
}

/**
 * Reaches into a group that is selected whole: the element is then selected alone.
 *
 * @returns false where there is no such group, and the gesture means something else
 */
export function reachInto(element: ElementId): boolean {
  const design = openDesign()
  const { selection } = useStudio.getState()
  const group = design ? groupOf(design, element) : undefined
  if (!group?.members.every((id) => selection.has(id))) return false
  select([element])
  return true
}
