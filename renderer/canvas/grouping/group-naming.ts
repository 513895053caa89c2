import { create } from 'zustand'
import type { GroupId } from '../../../shared/base/ids'
import { type Group, wholeGroup } from '../../../shared/model/group'
import { openDesign } from '../../state/edit'
import { useStudio } from '../../state/studio-store'

/** The group whose name is being typed. */
export const useGroupNaming = create<{ readonly naming: GroupId | null }>()(() => ({ naming: null }))

/** The group that is all that is selected; links and other lines may be selected with it. */
function selectedGroup(): Group | undefined {
  const design = openDesign()
  if (!design) return undefined
  const { selection } = useStudio.getState()
  const boxes = [...selection].filter((id) => !design.links.has(id) && !design.classRelations.has(id))
  return wholeGroup(design, new Set(boxes))
}

export const selectsGroup = (): boolean => selectedGroup() !== undefined

/** Lets the name of the group be typed that is all that is selected. @returns false where that is no group. */
export function nameSelectedGroup(): boolean {
  const group = selectedGroup()
  if (group) useGroupNaming.setState({ naming: group.id })
  return group !== undefined
}
