import type { DesignPatch } from '../../../shared/model/patch'

/** What an item of a plan cannot be done without. */
interface Needs {
  /** Places of earlier items, ascending. */
  readonly needs: readonly number[]
  readonly raisedBy: number | null
}

/**
 * Keeps account of which item made which record of the design, and which one brought up which finding. An item needs
 * those that made a record that it changes or that its records name, those that set a field that it sets anew, and the
 * one that brought up its finding.
 */
export class Dependencies {
  /** Place of the item that made a record, by the id of the record. */
  readonly #made = new Map<string, number>()
  /** Place of the last item that set a field. */
  readonly #set = new Map<string, number>()
  /** Place of the item after which an audit had something to repair; those that had from the beginning have none. */
  readonly #raised = new Map<string, number>()
  #open: ReadonlySet<string>

  /** @param open audits that have something to repair at the beginning */
  constructor(open: ReadonlySet<string>) {
    this.#open = open
  }

  /** @param open audits that have something to repair once the item is done */
  ofItem(place: number, audit: string, patches: readonly DesignPatch[], open: ReadonlySet<string>): Needs {
    const fields = patches.flatMap((patch) => changedFields(patch).map((field) => `${patch.id} ${field}`))
    const raisedBy = this.#raised.get(audit) ?? null
    const needs = new Set(
      [
        ...patches.flatMap((patch) => [patch.id, ...textsIn(patch.after)]).map((id) => this.#made.get(id)),
        ...fields.map((field) => this.#set.get(field)),
        raisedBy ?? undefined,
      ].flatMap((earlier) => earlier ?? []),
    )
    for (const { id, before } of patches) if (before === null) this.#made.set(id, place)
    for (const field of fields) this.#set.set(field, place)
    for (const each of open) if (!this.#open.has(each)) this.#raised.set(each, place)
    this.#open = open
    return { needs: [...needs].sort((a, b) => a - b), raisedBy }
  }
}

/** Fields of a record that an edit sets to something else, those of its settings each by itself. */
function changedFields({ before, after }: DesignPatch): string[] {
  if (!before || !after) return []
  const [was, is] = [flat(before), flat(after)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key))
}

const flat = (record: object): Map<string, unknown> =>
  new Map(
    Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
      key === 'settings' && typeof value === 'object' && value !== null
        ? Object.entries(value)
        : [[key, value] as const],
    ),
  )

/** Every text in a record, wherever it stands: ids of other records are among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
