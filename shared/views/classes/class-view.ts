import type { ClassId, PackageId } from '../../base/ids'
import type { Design } from '../../model/design'
import { type ClassFace, facesOf } from '../../shapes/class/class-face'
import { classLayout } from '../../shapes/class/class-metrics'
import { compareIds } from '../id-order'
import type { Box, Point } from '../positioned-view'
import { unionOf } from './boxes'
import { packageFrames } from './package-frames'
import { placeClasses } from './place-classes'
import type { ClassBox, ClassView } from './positioned-classes'
import { type RoutedRelations, routeRelations } from './route-relations'

/** A class view, with what the next one can take over from it. */
export interface RoutedClassView extends ClassView {
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
  const { nodes: standing, places } = still
    ? { nodes: still.nodes, places: placesIn(still) }
    : placedClasses(design)
  const nodes = standing.map((node): ClassBox => {
    const at = held.get(node.class)
    return at ? { ...node, x: at.x, y: at.y } : node
  })
  const packages = packageFrames(
    design,
    nodes.map(({ class: id, face, x, y, width, outerHeight }) => {
      const taken = held.get(id)?.package
      const box = { x, y, width, height: outerHeight }
      return { package: taken === undefined ? face.class.package : taken, box }
    }),
    (id) => held.get(id) ?? places.get(id) ?? null,
  )
  const relations =
    still?.routed.relations ?? [...design.classRelations.values()].sort((a, b) => compareIds(a.id, b.id))
  const routed = routeRelations(relations, nodes, design.lineCourses, before?.routed)
  // What is held has not arrived anywhere yet.
  if (still) return { packages, nodes, routes: routed.routes, bounds: still.bounds, routed }
  const bounds = unionOf([
    ...packages,
    ...nodes.map(({ x, y, width, outerHeight }) => ({ x, y, width, height: outerHeight })),
    ...routed.routes.flatMap(({ points, label, sourceEnd, targetEnd }) => [
      ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
      ...[label, sourceEnd, targetEnd].filter((box) => box !== null),
    ]),
  ])
  return { packages, nodes, routes: routed.routes, bounds: bounds ?? nothing, routed }
}

interface Placed {
  readonly nodes: readonly ClassBox[]
  /** Upper left corners of classes, and of packages without any. */
  readonly places: ReadonlyMap<string, Point>
}

/** All classes in their places, in the order of their ids. */
export function placedClasses(design: Design): Placed {
  const faces = facesOf(design)
  const places = placeClasses(design, (id) => {
    const layout = layoutOf(faces, id)
    return { width: layout?.width ?? 0, height: layout?.outerHeight ?? 0 }
  })
  const nodes = [...design.classes.values()]
    .sort((a, b) => compareIds(a.id, b.id))
    .flatMap(({ id }): ClassBox[] => {
      const [face, place, layout] = [faces.get(id), places.get(id), layoutOf(faces, id)]
      if (!face || !place || !layout) return []
      const { width, height, outerHeight } = layout
      return [{ class: id, face, x: place.x, y: place.y, width, height, outerHeight }]
    })
  return { nodes, places }
}

/** Where packages stand in a view that nothing but what is held has left. */
const placesIn = ({ packages }: ClassView): Map<string, Point> =>
  new Map(packages.map(({ package: id, x, y }) => [id, { x, y }]))

function layoutOf(faces: ReadonlyMap<string, ClassFace>, id: ClassId) {
  const face = faces.get(id)
  return face && classLayout(face)
}
