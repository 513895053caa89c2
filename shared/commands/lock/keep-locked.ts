import type { ElementId } from '../../base/ids'
import { sameData } from '../../base/same-data'
import type { Design, DesignTable, DesignTables } from '../../model/design'
import type { DesignPatch } from '../../model/patch'

type AnyRecord = DesignTables[DesignTable]

/** Tables whose records are nothing but places, by the id of what stands there. */
const places: readonly DesignTable[] = ['placements', 'classPlacements', 'deploymentPlacements']

/** A record as the lock on what it is about lets it be: where that stands, it stays. `null`: nothing of it may change. */
export function asLocked<R extends AnyRecord>(design: Design, table: DesignTable, after: R): R | null {
  if (!design.locks.has(after.id)) return after
  if (places.includes(table)) return null
  const before = design[table].get(after.id)
  if (!before) return after
  const kept = {
    ...after,
    ...('layer' in before && 'technology' in before && { layer: before.layer }),
    ...('parent' in before && { parent: before.parent }),
  }
  return sameData(kept, after) ? after : kept
}

/** What is left of an edit where what is locked stays where it is, and what stayed because of that. */
export function keepLocked(
  design: Design,
  patches: readonly DesignPatch[],
): { readonly patches: readonly DesignPatch[]; readonly stayed: ReadonlySet<ElementId> } {
  const stayed = new Set<ElementId>()
  if (design.locks.size === 0) return { patches, stayed }
  const kept = patches.flatMap((patch): DesignPatch[] => {
    const { table, after } = patch
    const allowed = after && asLocked<AnyRecord>(design, table, after)
    if (allowed === after) return [patch]
    stayed.add(patch.id as ElementId)
    return allowed === null || sameData(allowed, patch.before)
      ? []
      : [{ ...patch, after: allowed } as DesignPatch]
  })
  return { patches: kept, stayed }
}

/** Something locked that an edit would delete; `undefined` where it deletes nothing of the kind. */
export const lockedAmongDeleted = (
  { locks }: Design,
  patches: readonly DesignPatch[],
): ElementId | undefined =>
  patches.find(
    ({ table, id, after }) =>
      after === null &&
      (table === 'services' || table === 'classes' || table === 'deploymentNodes') &&
      locks.has(id),
  )?.id as ElementId | undefined
