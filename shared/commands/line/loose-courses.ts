import type { Design } from '../../model/design'
import type { LineCourse } from '../../model/line-course'
import type { DesignPatch } from '../../model/patch'

/**
 * What becomes of the courses that people gave lines when an edit takes a line away or gives it other ends: they go with
 * it; a line that is turned round keeps its own, the other way round. Every edit passes here, so that no command has to
 * think of it.
 */
export function looseCourses(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  if (design.lineCourses.size === 0) return []
  return patches.flatMap((patch): DesignPatch[] => {
    if (patch.table !== 'links' && patch.table !== 'classRelations') return []
    const { before, after } = patch
    const course = design.lineCourses.get(patch.id)
    if (!course || (before?.source === after?.source && before?.target === after?.target)) return []
    const isTurned = before?.source === after?.target && before?.target === after?.source
    return isTurned
      ? [{ table: 'lineCourses', id: patch.id, before: course, after: turned(course) }]
      : withoutCourse(design, patch.id)
  })
}

function turned({ id, bends, label }: LineCourse): LineCourse {
  return {
    id,
    ...(bends && {
      bends: { points: bends.points.toReversed(), source: bends.target, target: bends.source },
    }),
    ...(label && { label: { ...label, at: 1 - label.at } }),
  }
}

/** Gives a line back to the router. */
export function withoutCourse(design: Design, id: string): DesignPatch[] {
  const before = design.lineCourses.get(id)
  return before ? [{ table: 'lineCourses', id, before, after: null }] : []
}
