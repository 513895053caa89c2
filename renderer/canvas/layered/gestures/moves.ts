import type { ServiceId } from '../../../../shared/base/ids'
import type { Layer } from '../../../../shared/model/layer'
import { laneRelative } from '../../../../shared/views/layered/layered-view'
import type { Point, PositionedView } from '../../../../shared/views/positioned-view'
import { snap } from '../../grid'

/** A place in a lane, as a placement stores it. */
export interface LanePlace extends Point {
  readonly layer: Layer
}

/** Where a service lands whose upper left corner is let go at a point of the view: in the nearest lane, on the grid. */
export function landingPlace(view: PositionedView, corner: Point): LanePlace | null {
  const place = laneRelative(view, corner)
  return place ? { layer: place.layer, x: snap(place.x), y: snap(place.y) } : null
}

/**
 * The arguments of `service.move` for services that were let go, by their upper left corners in view coordinates.
 *
 * @param exact coordinates that stay as they are, and do not go on the grid
 */
export function movesFrom(
  view: PositionedView,
  corners: ReadonlyMap<ServiceId, Point>,
  exact = { x: false, y: false },
): (LanePlace & { readonly id: ServiceId })[] {
  return [...corners].flatMap(([id, corner]) => {
    const place = laneRelative(view, corner)
    if (!place) return []
    const { layer, x, y } = place
    return [{ id, layer, x: exact.x ? x : snap(x), y: exact.y ? y : snap(y) }]
  })
}

/** Lanes that would take the services if they were let go now. */
export const lanesUnder = (view: PositionedView, corners: Iterable<Point>): Set<Layer> =>
  new Set([...corners].flatMap((corner) => laneRelative(view, corner)?.layer ?? []))
