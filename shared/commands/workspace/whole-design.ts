import { sameData } from '../../base/same-data'
import { type Design, type DesignTable, designTables } from '../../model/design'
import type { DesignPatch } from '../../model/patch'

/** What a copy of a design takes along: all but the iterations, which are what the original went through. */
const copied: readonly DesignTable[] = designTables.filter((table) => table !== 'iterations')

/** Every record of a design as patches: what a copy of it takes onto an empty design (`add`), or all of it down to one (`remove`). */
export function wholeDesign(design: Design, way: 'add' | 'remove'): DesignPatch[] {
  const order = way === 'add' ? copied : [...designTables].reverse()
  return order.flatMap((table) =>
    [...design[table].values()].map(
      (record) =>
        (way === 'add'
          ? { table, id: record.id, before: null, after: record }
          : { table, id: record.id, before: record, after: null }) as DesignPatch,
    ),
  )
}

/** The patches that make one design another one; its iterations and the records that both have stay untouched. */
export function replacedDesign(from: Design, to: Design): DesignPatch[] {
  const gone = wholeDesign(from, 'remove').filter(
    ({ table, id }) => copied.includes(table) && !to[table].has(id),
  )
  const come = wholeDesign(to, 'add').flatMap((patch): DesignPatch[] => {
    const before = from[patch.table].get(patch.id) ?? null
    return sameData(before, patch.after) ? [] : [{ ...patch, before } as DesignPatch]
  })
  return [...gone, ...come]
}
