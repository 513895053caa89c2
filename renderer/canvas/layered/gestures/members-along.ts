import type { ServiceId } from '../../../../shared/base/ids'
import { insideLane } from '../../../../shared/views/layered/place-nodes'
import { allPlaces, type OpenView } from '../adapter/open-view'
import type { LanePlace } from './moves'

type Move = LanePlace & { readonly id: ServiceId }

/**
 * Moves of blocks as moves of all services in them: those of the lane that the block stands in go the same way, those of
 * others go along to the side. What is locked stays.
 */
export function withMembers(open: OpenView, moves: readonly Move[]): Move[] {
  const { blocks } = open.shown
  if (!moves.some(({ id }) => blocks.has(id))) return [...moves]
  const { lanes, nodes } = allPlaces(open)
  const tops = new Map(lanes.map(({ layer, y }) => [layer, y]))
  const places = new Map(
    nodes.map(({ service, layer, x, y }) => [service, { layer, x, y: y - (tops.get(layer) ?? 0) }]),
  )
  const along = (move: Move): Move[] => {
    const stood = places.get(move.id)
    const others = blocks.get(move.id)?.members.filter((id) => id !== move.id) ?? []
    return others.flatMap((id) => {
      const place = places.get(id)
      if (!stood || !place || open.design.locks.has(id)) return []
      const isBeside = place.layer === stood.layer
      const x = place.x + move.x - stood.x
      const y = isBeside ? place.y + move.y - stood.y : place.y
      return [{ id, layer: isBeside ? move.layer : place.layer, ...insideLane({ x, y }) }]
    })
  }
  return moves.flatMap((move) => [move, ...along(move)])
}
