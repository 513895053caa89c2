import { type Notation, notationNames, notations } from '../../../shared/exchange/notation'
import type { DesignTable, DesignTables, MutableDesign } from '../../../shared/model/design'
import type { ViewKind } from '../../../shared/model/view-kind'

/** Everything that a view is written in, Mermaid in its two ways. */
export const formats = ['svg', 'mermaid', 'pinned', ...notations] as const satisfies readonly (
  | Notation
  | 'svg'
  | 'mermaid'
  | 'pinned'
)[]
export type Format = (typeof formats)[number]

export const formatNames: { readonly [F in Format]: string } = {
  ...notationNames,
  svg: 'SVG',
  mermaid: 'Mermaid',
  pinned: 'Mermaid, pinned',
  structurizr: 'Structurizr',
}

/** Makes one thing of a design another. */
export type Change = (design: MutableDesign) => void

/**
 * Something that belongs to a row: a change that nothing else comes with, which makes another text where a format carries it;
 * such a change of a design that was changed before; or words that are written where it is.
 */
export type Thing =
  | Change
  | { readonly from?: Change; readonly to: Change; readonly view?: ViewKind }
  | { readonly shows: string }

/** One row of the table of what each format carries. */
export interface CarriedRow {
  readonly name: string
  /** The view in which it is looked for; in a file of several, its first page. */
  readonly view: ViewKind
  /** What belongs to it; nothing: no format carries any of it. */
  readonly things: Readonly<Record<string, Thing>>
  /** It is carried by where things are drawn; elsewhere that alone says nothing. */
  readonly isPlace?: true
  /** What of it a format carries; absent: all. */
  readonly kept?: { readonly [F in Format]?: readonly string[] }
  /** What of it a format does not carry, where that is sooner said. */
  readonly lost?: { readonly [F in Format]?: readonly string[] }
  /** What Mermaid carries in comments that only the studio reads. */
  readonly inComments?: readonly string[] | 'all'
  /** What stands behind the mark in the table, or under which number it is explained there. */
  readonly said?: { readonly [F in Format]?: string }
}

/** A change of some fields of one record. */
export const to =
  <T extends DesignTable>(table: T, id: string, fields: Partial<DesignTables[T]>): Change =>
  (design) => {
    const records: Map<string, DesignTables[T]> = design[table]
    const record = records.get(id)
    if (!record) throw new Error(`no ${id} among the ${table}`)
    records.set(id, { ...record, ...fields })
  }

/** A record more. */
export const more =
  <T extends DesignTable>(table: T, record: DesignTables[T]): Change =>
  (design) => {
    const records: Map<string, DesignTables[T]> = design[table]
    records.set(record.id, record)
  }
