import type { Design } from '../../shared/model/design'
import type { DesignPatch } from '../../shared/model/patch'
import type { Placement } from '../../shared/model/placement'
import { foundPlaces, tooClose } from '../../shared/views/layered/place-nodes'

/**
 * Keeps services that nobody placed where they stand, when others come to their lanes or leave them; one that a newcomer
 * was put on makes room.
 */
export function staying(design: Design, patches: readonly DesignPatch[]): DesignPatch[] {
  const shifts = patches.some(
    (patch) => patch.table === 'services' && patch.before?.layer !== patch.after?.layer,
  )
  if (!shifts) return []
  const changed = new Set(patches.map(({ id }): string => id))
  const comes = new Map(
    patches.flatMap(({ table, id, after }) => (table === 'services' && after ? [[id, after.layer]] : [])),
  )
  const put = patches.flatMap(({ table, after }) => (table === 'placements' && after ? [after] : []))
  const isTaken = (place: Placement): boolean =>
    put.some(
      (other) => comes.get(other.id) === design.services.get(place.id)?.layer && tooClose(place, other),
    )
  return foundPlaces(design)
    .filter((place) => !changed.has(place.id) && !isTaken(place))
    .map((after) => ({ table: 'placements', id: after.id, before: null, after }))
}
