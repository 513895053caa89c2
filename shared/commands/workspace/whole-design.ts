import { type Design, designTables } from '../../model/design'
import type { DesignPatch } from '../../model/patch'

/** Every record of a design as patches: onto an empty design (`add`), or down to one (`remove`). */
export function wholeDesign(design: Design, way: 'add' | 'remove'): DesignPatch[] {
  const order = way === 'add' ? designTables : [...designTables].reverse()
  return order.flatMap((table) =>
    [...design[table].values()].map(
      (record) =>
        (way === 'add'
          ? { table, id: record.id, before: null, after: record }
          : { table, id: record.id, before: record, after: null }) as DesignPatch,
    ),
  )
}

/** The patches that make one design another one; records that both have stay untouched. */
export function replacedDesign(from: Design, to: Design): DesignPatch[] {
  const gone = wholeDesign(from, 'remove').filter(({ table, id }) => !to[table].has(id))
  const come = wholeDesign(to, 'add').flatMap((patch): DesignPatch[] => {
    const before = from[patch.table].get(patch.id) ?? null
    return before === patch.after ? [] : [{ ...patch, before } as DesignPatch]
  })
  return [...gone, ...come]
}
