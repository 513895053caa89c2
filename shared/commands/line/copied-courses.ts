import type { LineCourse } from '../../model/line-course'
import type { DesignPatch } from '../../model/patch'

/**
 * The courses of lines for their copies. Bends go along with the boxes that are copied: see `bendsSchema`.
 *
 * @param copies ids of the copies of lines, by those of the originals
 */
export const copiedCourses = (
  courses: readonly LineCourse[] = [],
  copies: ReadonlyMap<string, LineCourse['id']>,
): DesignPatch[] =>
  courses.flatMap((course) => {
    const id = copies.get(course.id)
    return id ? [{ table: 'lineCourses', id, before: null, after: { ...course, id } }] : []
  })
