import type { Design } from '../../model/design'
import type { Layer } from '../../model/layer'
import { serviceSize } from '../../shapes/service/service-shape'
import type { Box, EdgeRoute, LaneBox, NodeBox, Point, PositionedView } from '../positioned-view'
import { insideLane, placeNodes } from './place-nodes'
import { routeLinks } from './route-links'

/** The layered architecture view: lanes from the user down to the platform, services in them, links between them. */
export function layeredView(design: Design): PositionedView {
  const { lanes, nodes } = placeNodes(design)
  const edges = routeLinks(design, nodes)
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
  const include = (x: number, y: number, width = 0, height = 0): void => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  for (const box of [...lanes, ...nodes]) include(box.x, box.y, box.width, box.height)
  for (const { points, label } of edges) {
    for (const { x, y } of points) include(x, y)
    if (label) include(label.x, label.y, label.width, label.height)
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}
