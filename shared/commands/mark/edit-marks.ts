import type { MarkId } from '../../base/ids'
import type { Design } from '../../model/design'
import type { Mark } from '../../model/marks/mark'
import type { DesignPatch } from '../../model/patch'

/** The patches that change marks one by one; those that are gone or stay as they are need none. */
export function editMarks(
  design: Design,
  marks: readonly MarkId[],
  change: (mark: Mark) => Mark,
): DesignPatch[] {
  return [...new Set(marks)].flatMap((id): DesignPatch[] => {
    const before = design.marks.get(id)
    const after = before && change(before)
    return before && after && after !== before ? [{ table: 'marks', id, before, after }] : []
  })
}
