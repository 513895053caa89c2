import type { ClassId, PackageId } from '../../base/ids'
import type { ClassPlacement } from '../../model/classes/class-placement'
import type { Design } from '../../model/design'
import { facesOf } from '../../shapes/class/class-face'
import { type ClassSize, classLayout } from '../../shapes/class/class-metrics'
import { packageMetrics } from '../../shapes/class/package-shape'
import type { Box, Point } from '../positioned-view'
import { unionOf } from './boxes'
import { childPackages, frameAround } from './package-frames'
import { placedClasses } from './placed-classes'
import { pushApart, type Standing } from './push-apart'

/**
 * Where classes come to stand when an edit made some of them larger: what these would cover below or beside them moves
 * down or right by as little as it takes, and so does what that would cover. A package moves as a whole, and what grows
 * in it makes it grow. Whoever nobody placed stays where it is seen.
 *
 * @returns places that differ from those that the design after the edit has; none where nothing grew
 */
export function makeRoom(before: Design, after: Design): ClassPlacement[] {
  const sizes = sizesIn(after)
  if (!grows(sizesIn(before), sizes)) return []
  const old = placedClasses(before)
  const cornerOf = (id: ClassId | PackageId, seen: Point): Point => after.classPlacements.get(id) ?? seen
  const classes = old.nodes.flatMap(({ class: id, x, y, width, outerHeight }): Standing<ClassId>[] => {
    const size = sizes.get(id)
    if (!size) return []
    const corner = cornerOf(id, { x, y })
    return [{ id, before: boxAt(corner, { width, outerHeight }), now: boxAt(corner, size) }]
  })
  const empty = [...after.packages.values()].flatMap(({ id }): Standing<PackageId>[] => {
    const seen = old.places.get(id)
    const box = seen && { ...cornerOf(id, seen), ...packageMetrics.least }
    return box ? [{ id, before: box, now: box }] : []
  })
  const shifts = settled(after, [...classes, ...newcomers(before, after, sizes)], empty)
  return [...classes, ...empty.filter(({ id }) => !isFilled(after, id))].flatMap(({ id, before: box }) => {
    const by = shifts.get(id) ?? { x: 0, y: 0 }
    const place = { id, x: box.x + by.x, y: box.y + by.y }
    const there = after.classPlacements.get(id)
    return there?.x === place.x && there.y === place.y ? [] : [place]
  })
}

type Sizes = ReadonlyMap<ClassId, Size>
type Size = Pick<ClassSize, 'width' | 'outerHeight'>

const sizesIn = (design: Design): Sizes =>
  new Map([...facesOf(design).values()].map((face) => [face.class.id, classLayout(face)]))

const grows = (old: Sizes, now: Sizes): boolean =>
  [...now].some(([id, { width, outerHeight }]) => {
    const was = old.get(id)
    return was !== undefined && (width > was.width || outerHeight > was.outerHeight)
  })

const boxAt = ({ x, y }: Point, { width, outerHeight }: Size): Box => ({ x, y, width, height: outerHeight })

/** Classes that came with the edit, where they were put. */
function newcomers(before: Design, after: Design, sizes: Sizes): Standing<ClassId>[] {
  return [...after.classes.values()].flatMap(({ id }) => {
    const [place, size] = [after.classPlacements.get(id), sizes.get(id)]
    if (before.classes.has(id) || !place || !size) return []
    const box = boxAt(place, size)
    return [{ id, before: box, now: box }]
  })
}

const isFilled = (design: Design, id: PackageId): boolean =>
  [...design.classes.values()].some((each) => each.package === id) ||
  [...design.packages.values()].some(({ id: child, parent }) => parent === id && isFilled(design, child))

/** By how much each class and each empty package has to move, level by level from the innermost packages outwards. */
function settled(
  design: Design,
  classes: readonly Standing<ClassId>[],
  empty: readonly Standing<PackageId>[],
): ReadonlyMap<string, Point> {
  const children = childPackages(design)
  const shifts = new Map<string, Point>()
  const level = (
    at: PackageId | null,
  ): { readonly inside: readonly string[]; readonly all: Standing<string>[] } => {
    const packages = (children.get(at) ?? []).flatMap(({ id }) => {
      const { inside, all } = level(id)
      const [before, now] = [unionOf(all.map((each) => each.before)), unionOf(all.map((each) => each.now))]
      if (before && now)
        return [{ inside, standing: { id, before: frameAround(before), now: frameAround(now) } }]
      const standing = empty.find((each) => each.id === id)
      return standing ? [{ inside: [id], standing }] : []
    })
    const own = classes
      .filter(({ id }) => (design.classes.get(id)?.package ?? null) === at)
      .map((standing) => ({ inside: [standing.id], standing }))
    const groups: readonly { readonly inside: readonly string[]; readonly standing: Standing<string> }[] = [
      ...own,
      ...packages,
    ]
    const boxes = pushApart(groups.map(({ standing }) => standing))
    groups.forEach(({ inside, standing }, n) => {
      const box: Box = boxes[n] ?? standing.now
      for (const id of inside) {
        const { x, y } = shifts.get(id) ?? { x: 0, y: 0 }
        shifts.set(id, { x: x + box.x - standing.now.x, y: y + box.y - standing.now.y })
      }
    })
    return {
      inside: groups.flatMap(({ inside }) => inside),
      all: groups.map(({ standing }, n) => ({ ...standing, now: boxes[n] ?? standing.now })),
    }
  }
  level(null)
  return shifts
}
