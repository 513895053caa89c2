import { partsOfWire } from '../../base/ids'
import type { Design } from '../../model/design'
import type { LineCourse } from '../../model/line-course'
import type { DesignPatch } from '../../model/patch'

/**
 * What becomes of the courses that people gave lines when an edit takes a line away or gives it other ends: they go with
 * it; a line that is turned round keeps its own, the other way round, but between places, where it may come to run between
 * others. Every edit passes here, so that no command has to think of it.
 */
export function looseCourses(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  if (design.lineCourses.size === 0) return []
  const others = patches.flatMap((patch): DesignPatch[] => {
    if (patch.table !== 'links' && patch.table !== 'classRelations') return []
    const { before, after } = patch
    const course = design.lineCourses.get(patch.id)
    if (!course || hasSameEnds(before, after)) return []
    const isTurned = before?.source === after?.target && before?.target === after?.source
    return isTurned
      ? [{ table: 'lineCourses', id: patch.id, before: course, after: turned(course) }]
      : withoutCourse(design, patch.id)
  })
  return [...others, ...looseWires(design, patches)]
}

interface Ends {
  readonly source: string
  readonly target: string
}

const hasSameEnds = (before: Ends | null, after: Ends | null): boolean =>
  before?.source === after?.source && before?.target === after?.target

/** Takes the courses from lines between places whose link, or replicas at one end, are gone or are others now. */
function looseWires(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  const changed = new Set<string>()
  for (const patch of patches) {
    if (patch.table === 'links' && !hasSameEnds(patch.before, patch.after)) changed.add(patch.id)
    if (patch.table === 'deployments' && patch.before?.service !== patch.after?.service) changed.add(patch.id)
  }
  if (changed.size === 0) return []
  return [...design.lineCourses.keys()]
    .filter((id) => partsOfWire(id).some((part) => changed.has(part)))
    .flatMap((id) => withoutCourse(design, id))
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
