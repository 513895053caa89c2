import type { ClassId, PackageId } from '../../../../shared/base/ids'
import type { ClassPlacement } from '../../../../shared/model/classes/class-placement'
import type { Design } from '../../../../shared/model/design'
import { unionOf } from '../../../../shared/views/classes/boxes'
import { placeClasses } from '../../../../shared/views/classes/place-classes'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import type { Size } from '../../../../shared/views/classes/ranked-block'
import type { Point } from '../../../../shared/views/positioned-view'
import { gridStep } from '../../grid'

/** Places of all classes in ranks, each package a block of its own: far quicker than the layout engine. */
export function rankedPlacements(design: Design, view: ClassView): ClassPlacement[] {
  const places = placeClasses({ ...design, classPlacements: new Map() }, sizesIn(view))
  return [...places].flatMap(([name, at]) => placementOf(design, name, at))
}

/**
 * New places for some classes, in ranks, package by package, where they stand now; where there is no room, on the
 * nearest free ground. All others stay, those too that nobody placed yet: their places are among what is returned.
 */
export function selectedClassPlacements(
  design: Design,
  view: ClassView,
  chosen: ReadonlySet<ClassId>,
): ClassPlacement[] {
  const filled = new Set(view.nodes.map(({ face }) => face.class.package))
  const others: ClassPlacement[] = [
    ...view.nodes.filter((node) => !chosen.has(node.class)).map(({ class: id, x, y }) => ({ id, x, y })),
    ...view.packages
      .filter((frame) => design.classPlacements.has(frame.package) && !filled.has(frame.package))
      .map(({ package: id, x, y }) => ({ id, x, y })),
  ]
  const standing = new Map(others.map((place) => [place.id, place]))
  const places = placeClasses(
    { ...design, classPlacements: standing },
    sizesIn(view),
    cornersOf(view, chosen),
  )
  const moved = [...chosen].flatMap((id) => {
    const at = places.get(id)
    return at ? placementOf(design, id, at) : []
  })
  return [...others, ...moved]
}

/** Where the chosen classes of each package stand; all classes of a package stand where its frame does. */
function cornersOf(view: ClassView, chosen: ReadonlySet<ClassId>): Map<PackageId | null, Point> {
  const corners = new Map<PackageId | null, Point>()
  for (const inside of new Set(view.nodes.map(({ face }) => face.class.package))) {
    const own = view.nodes.filter(({ face }) => face.class.package === inside)
    const moved = own.filter((node) => chosen.has(node.class))
    const box = moved.length === own.length ? view.packages.find((frame) => frame.package === inside) : null
    const first = unionOf(moved)
    // A frame lies between the lines of the grid that its classes stand on: rounded down, it comes out where it was.
    if (box) corners.set(inside, { x: below(box.x), y: below(box.y) })
    else if (first) corners.set(inside, { x: first.x, y: first.y })
  }
  return corners
}

const below = (value: number): number => Math.floor(value / gridStep) * gridStep

const placementOf = (design: Design, name: string, { x, y }: Point): ClassPlacement[] => {
  const id = design.classes.get(name)?.id ?? design.packages.get(name)?.id
  return id ? [{ id, x, y }] : []
}

function sizesIn(view: ClassView): (id: ClassId) => Size {
  const sizes = new Map(
    view.nodes.map((node): [string, Size] => [node.class, { width: node.width, height: node.outerHeight }]),
  )
  return (id) => sizes.get(id) ?? { width: 0, height: 0 }
}
