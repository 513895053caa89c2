import type { ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { layers } from '../../../../shared/model/layer'
import { compareIds } from '../../../../shared/views/id-order'
import { neighboursOf } from './lane-layout'

/** Times that the lanes are gone through, downwards and upwards in turn; further ones hardly change the order. */
const sweeps = 24

/**
 * In which order the services of each lane stand, for designs with which the layout engine would take seconds. The
 * barycentre heuristic (Sugiyama, Tagawa and Toda, Methods for Visual Understanding of Hierarchical System Structures,
 * 1981): each lane in turn is sorted by the mean place of what its services are linked to in other lanes. Lanes are
 * spread to the same width. O(sweeps × (n log n + m)); the same design gives the same order.
 *
 * @returns the place in the lane, 0…1, by service
 */
export function laneOrder(design: Design): ReadonlyMap<string, number> {
  const linked = neighboursOf(design)
  const laneOf = (id: ServiceId) => design.services.get(id)?.layer
  const lanes = layers.map((layer) =>
    [...design.services.values()]
      .filter((service) => service.layer === layer)
      .map(({ id }) => id)
      .sort(compareIds),
  )
  const place = new Map<ServiceId, number>()
  const spread = (lane: readonly ServiceId[]): void =>
    lane.forEach((id, index) => {
      place.set(id, (index + 0.5) / lane.length)
    })
  lanes.forEach(spread)
  const wishOf = (id: ServiceId): number => {
    const others = (linked.get(id) ?? []).filter((other) => laneOf(other) !== laneOf(id))
    const own = place.get(id) ?? 0
    return others.length === 0
      ? own
      : others.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / others.length
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const lane of sweep % 2 === 0 ? lanes : lanes.toReversed()) {
      const wishes = new Map(lane.map((id) => [id, wishOf(id)]))
      lane.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || compareIds(a, b))
      spread(lane)
    }
  }
  return place
}
