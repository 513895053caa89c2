import type { Design } from '../../model/design'
import type { DesignPatch } from '../../model/patch'

/**
 * What becomes of the courses that people gave lines when an edit takes a line away or gives it other ends: they go with
 * it. Every edit passes here, so that no command has to think of it.
 */
export function looseCourses(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  if (design.lineCourses.size === 0) return []
  return patches.flatMap((patch) => {
    if (patch.table !== 'links' && patch.table !== 'classRelations') return []
    const { before, after } = patch
    const isBound = before?.source === after?.source && before?.target === after?.target
    return isBound ? [] : withoutCourse(design, patch.id)
  })
}

/** Gives a line back to the router. */
export function withoutCourse(design: Design, id: string): DesignPatch[] {
  const before = design.lineCourses.get(id)
  return before ? [{ table: 'lineCourses', id, before, after: null }] : []
}
