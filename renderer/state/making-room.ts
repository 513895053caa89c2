import { copyDesign, type Design } from '../../shared/model/design'
import { applyToDesign, type DesignPatch } from '../../shared/model/patch'
import { makeRoom } from '../../shared/views/classes/make-room'

/** Whether a patch can make a class larger: by its own members and name, by roles that it plays, by what it fronts. */
function canGrow(patch: DesignPatch): boolean {
  if (patch.table === 'services')
    return patch.before?.name !== patch.after?.name || patch.before?.technology !== patch.after?.technology
  return patch.table === 'classes' ? patch.before !== null : patch.table === 'patterns'
}

/** Patches by which classes make way for those that an edit makes larger: part of the same step, so undone with it. */
export function makingRoom(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  if (design.classes.size === 0 || !patches.some(canGrow)) return []
  const edited = copyDesign(design)
  applyToDesign(edited, patches)
  return makeRoom(design, edited).map((after) => ({
    table: 'classPlacements',
    id: after.id,
    before: edited.classPlacements.get(after.id) ?? null,
    after,
  }))
}
