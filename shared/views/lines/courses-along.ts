import type { LineCourse } from '../../model/line-course'
import type { Point } from '../positioned-view'
import { rebasedBends } from './bent-way'

interface Line {
  readonly id: LineCourse['id']
  readonly source: string
  readonly target: string
}

/**
 * The courses that people gave lines, as seen from where the boxes stand now: what a copy of them takes along.
 *
 * @param cornerOf upper left corner of a box
 */
export const coursesAlong = (
  lines: readonly Line[],
  courses: ReadonlyMap<string, LineCourse>,
  cornerOf: (id: string) => Point | undefined,
): LineCourse[] =>
  lines.flatMap(({ id, source, target }) => {
    const course = courses.get(id)
    const [from, to] = [cornerOf(source), cornerOf(target)]
    if (!course || !from || !to) return []
    return [course.bends ? { ...course, bends: rebasedBends(from, to, course.bends) } : course]
  })
