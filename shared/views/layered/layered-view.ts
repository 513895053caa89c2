import type { Design } from '../../model/design'
import type { Layer } from '../../model/layer'
import { serviceSize } from '../../shapes/service/service-shape'
import type { Box, EdgeRoute, LaneBox, NodeBox, Point, PositionedView } from '../positioned-view'
import { insideLane, placeNodes } from './place-nodes'
import { routeLinks } from './route-links'

/** The layered architecture view: lanes from the user down to the platform, services in them, links between them. */
export function layeredView(design: Design): PositionedView {
  const placed = placeNodes(design)
  const { lanes, nodes } = placed
  const edges = routeLinks(design, placed)
  return { lanes, nodes, edges, bounds: boundsOf(lanes, nodes, edges) }
}

/** The lane at a height of the view; between two lanes the nearer one, above and below all the first and the last. */
export function laneAt(view: { readonly lanes: readonly LaneBox[] }, y: number): LaneBox | undefined {
  const distance = (lane: LaneBox): number => Math.max(lane.y - y, y - lane.y - lane.height, 0)
  let nearest: LaneBox | undefined
  for (const lane of view.lanes) {
    if (nearest === undefined || distance(lane) < distance(nearest)) nearest = lane
  }
  return nearest
}

/** Where a service goes whose upper left corner is dropped at `point` of the view: its lane, and its place in there. */
export function laneRelative(
  view: { readonly lanes: readonly LaneBox[] },
  point: Point,
): { readonly layer: Layer; readonly x: number; readonly y: number } | undefined {
  const lane = laneAt(view, point.y + serviceSize.height / 2)
  return lane && { layer: lane.layer, ...insideLane({ x: point.x - lane.x, y: point.y - lane.y }) }
}

/** The smallest box that holds everything that is drawn. */
export function boundsOf(
  lanes: readonly LaneBox[],
  nodes: readonly NodeBox[],
  edges: readonly EdgeRoute[],
): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const include = (x: number, y: number, width: number, height: number): void => {
    if (x < left) left = x
    if (y < top) top = y
    if (x + width > right) right = x + width
    if (y + height > bottom) bottom = y + height
  }
  for (const { x, y, width, height } of lanes) include(x, y, width, height)
  for (const { x, y, width, height } of nodes) include(x, y, width, height)
  for (const { points, label } of edges) {
    for (const { x, y } of points) include(x, y, 0, 0)
    if (label) include(label.x, label.y, label.width, label.height)
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}
