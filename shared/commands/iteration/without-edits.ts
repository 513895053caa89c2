import { elementIdSchema } from '../../base/ids'
import { err, ok, type Result } from '../../base/result'
import { sameData } from '../../base/same-data'
import { designDataSchema, designToData } from '../../file/design-data'
import { copyDesign, type Design, type DesignTable } from '../../model/design'
import { elementTables } from '../../model/element'
import type { KeptEdit } from '../../model/iteration/iteration'
import { applyToDesign, type DesignPatch, squashDesign } from '../../model/patch'
import { tableSchemas } from '../../model/table-schemas'
import deleteElements from '../elements/delete-elements.command'

type Data = Readonly<Record<string, unknown>>

/** What a person draws: nothing of it may be lost or changed beside what is taken back. */
const drawn: ReadonlySet<DesignTable> = new Set(elementTables.filter((table) => table !== 'marks'))

const isTable = (name: string): name is DesignTable => Object.hasOwn(tableSchemas, name)

/**
 * The patches that take edits out of a design, the last one first: what they added goes, what they removed comes, and of
 * what they changed each field becomes what it was. Fields that only others changed stay as they are.
 *
 * @returns the name of what stands in the way where the design would lose or break something that came since.
 */
export function withoutEdits(design: Design, edits: readonly KeptEdit[]): Result<DesignPatch[]> {
  const working = copyDesign(design)
  const back: DesignPatch[] = []
  const own = new Set(edits.map(({ table, id }) => `${table}/${id}`))
  for (const edit of edits.toReversed()) {
    if (!isTable(edit.table)) return entangled(working, edit.id, edit.after)
    const patches =
      edit.before === null ? removed(working, edit.table, edit, own) : restored(working, edit.table, edit)
    if (!patches) return entangled(working, edit.id, edit.after ?? edit.before)
    applyToDesign(working, patches)
    back.push(...patches)
  }
  const data = designToData(working)
  const broken = designDataSchema.safeParse(data).error?.issues[0]?.path
  if (broken) {
    const [table, index] = broken
    const list: unknown =
      table === undefined ? undefined : Object.entries(data).find(([key]) => key === table)?.[1]
    const record: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : null
    return entangled(working, String(table), isData(record) ? record : null)
  }
  return ok(squashDesign(back))
}

/** What an edit added goes again; `null` where it was changed since, or something that was drawn since rests on it. */
function removed(
  design: Design,
  table: DesignTable,
  { id, after }: KeptEdit,
  own: ReadonlySet<string>,
): DesignPatch[] | null {
  const now = design[table].get(id)
  if (!now) return []
  if (!drawn.has(table)) return [{ table, id, before: now, after: null } as DesignPatch]
  if (!sameData(now, after)) return null
  const planned = deleteElements.plan(
    design,
    { services: [], links: [], elements: [elementIdSchema.parse(id)] },
    'en',
  )
  if (!planned.ok) return null
  const costs = planned.value.some(
    (patch) => drawn.has(patch.table) && !own.has(`${patch.table}/${patch.id}`),
  )
  return costs ? null : planned.value
}

/** What an edit removed comes back, and what it changed becomes what it was; `null` where that was changed since. */
function restored(design: Design, table: DesignTable, { id, before, after }: KeptEdit): DesignPatch[] | null {
  const now = design[table].get(id) ?? null
  if (sameData(now, before)) return []
  const record = tableSchemas[table].safeParse(unchanged(before, after, now)?.value)
  return record.success ? [{ table, id, before: now, after: record.data } as DesignPatch] : null
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is now, with the step from `before` to `after` taken back field by field; `null` where it was changed since. */
function unchanged(before: unknown, after: unknown, now: unknown): { readonly value: unknown } | null {
  if (sameData(now, after)) return { value: before }
  if (sameData(before, after)) return { value: now }
  if (!isData(before) || !isData(after) || !isData(now)) return null
  const fields = new Map(Object.entries(now))
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const field = unchanged(before[key], after[key], now[key])
    if (!field) return null
    if (field.value === undefined) fields.delete(key)
    else fields.set(key, field.value)
  }
  return { value: Object.fromEntries(fields) }
}

/** Says that a record stands in the way: by its name, or the names of what it joins. */
function entangled({ services, classes }: Design, id: string, record: Data | null): Result<never> {
  const named = (value: unknown): string | undefined => {
    const known = typeof value === 'string' ? (services.get(value) ?? classes.get(value)) : undefined
    return known?.name
  }
  const { name, source, target } = record ?? {}
  const ends = [named(source), named(target)]
  const called = typeof name === 'string' && name !== '' ? name : undefined
  const joined = ends.every((end) => end !== undefined) ? ends.join(' → ') : undefined
  return err({ code: 'iteration-entangled', name: called ?? joined ?? named(id) ?? id })
}
