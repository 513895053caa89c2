import type { PackageId } from '../../base/ids'
import type { Design } from '../../model/design'
import { compareIds } from '../id-order'
import type { Box, Point } from '../positioned-view'
import { unionOf } from './boxes'
import { type ShownClasses, shownClasses } from './collapsed-classes'
import { packageFrames } from './package-frames'
import type { ClassBox, ClassView } from './positioned-classes'
import { type RoutedRelations, routeRelations } from './route-relations'

/** A class view, with what the next one can take over from it. */
export interface RoutedClassView extends ClassView {
  /** What of the design is shown, and as what. */
  readonly shown: ShownClasses
  readonly routed: RoutedRelations
}

/** Where something is held while it is dragged, and which package would take it; absent: the one that it is in. */
export interface Held extends Point {
  readonly package?: PackageId | null
}

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 }

/**
 * The class view of a design with everything in its place. Language has no say in it: sizes hold for both.
 *
 * @param held classes and empty packages that are being dragged, by their upper left corners
 * @param before the view as it was, whose routes are kept where they can be
 */
export function classView(
  design: Design,
  held: ReadonlyMap<string, Held> = new Map(),
  before?: RoutedClassView,
): RoutedClassView {
  const still = held.size > 0 ? before : undefined
  const shown = still?.shown ?? shownClasses(design)
  const standing = still?.nodes ?? shown.nodes
  const places = still ? placesIn(still) : shown.standing.places
  const nodes = standing.map((node): ClassBox => {
    const at = held.get(node.class)
    return at ? { ...node, x: at.x, y: at.y } : node
  })
  const packages = packageFrames(
    shown.design,
    nodes.map(({ class: id, face, x, y, width, outerHeight }) => {
      const taken = held.get(id)?.package
      const box = { x, y, width, height: outerHeight }
      return { package: taken === undefined ? face.class.package : taken, box }
    }),
    (id) => held.get(id) ?? places.get(id) ?? null,
  )
  const relations =
    still?.routed.relations ??
    [...shown.design.classRelations.values()].sort((a, b) => compareIds(a.id, b.id))
  const routed = routeRelations(relations, nodes, shown.design.lineCourses, before?.routed)
  // What is held has not arrived anywhere yet.
  if (still) return { packages, nodes, routes: routed.routes, bounds: still.bounds, shown, routed }
  const bounds = unionOf([
    ...packages,
    ...nodes.map(({ x, y, width, outerHeight }) => ({ x, y, width, height: outerHeight })),
    ...routed.routes.flatMap(({ points, label, sourceEnd, targetEnd }) => [
      ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
      ...[label, sourceEnd, targetEnd].filter((box) => box !== null),
    ]),
  ])
  return { packages, nodes, routes: routed.routes, bounds: bounds ?? nothing, shown, routed }
}

/** Where packages stand in a view that nothing but what is held has left. */
const placesIn = ({ packages }: ClassView): Map<string, Point> =>
  new Map(packages.map(({ package: id, x, y }) => [id, { x, y }]))
