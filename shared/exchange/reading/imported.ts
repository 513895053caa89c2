import type { z } from 'zod'
import type { Localized } from '../../base/localized'
import { type Design, emptyDesign, type MutableDesign } from '../../model/design'
import type { ViewKind } from '../../model/view-kind'
import type { DataComment } from '../mermaid/reading/comments'

/** What a text became: a design by itself, and what is to be known about it. */
export interface Imported {
  /** The view that shows what came. */
  readonly view: ViewKind
  readonly design: Design
  /** What has no place in the model, or was read otherwise than somebody may expect. */
  readonly remarks: readonly Remark[]
  /** What the text calls its elements, by their ids. */
  readonly names: ReadonlyMap<string, string>
  /** Ids that the comments of the text state; every other id was given while reading. */
  readonly stated: ReadonlySet<string>
  /** Services around that the text calls otherwise, in a view that only shows them. */
  readonly renames: ReadonlyMap<string, string>
  /** Which elements the edges and lines of the text became. */
  readonly drawn: Drawn
}

export interface Remark {
  /** Line of the text, from 1; `null`: it concerns the whole. */
  readonly line: number | null
  readonly text: Localized
  /** Nothing is lost: the design keeps it for the text. */
  readonly kept?: true
}

/** What edges and lines of a text became, for what the text says about them. */
export interface Drawn {
  /** Links by the number of the edge, from 0. */
  readonly edges: ReadonlyMap<number, string>
  /** Elements by the line that they begin on, from 1. */
  readonly lines: ReadonlyMap<number, string>
}

/** A design while it is being read. */
export interface Reading {
  /** The design that the text is put into: what the text names and it has is meant. */
  readonly around: Design
  readonly design: MutableDesign
  readonly remarks: Remark[]
  readonly remark: (text: Localized, line?: number | null) => void
  /**
   * An id for a new element: the wanted one where it is free and an id, else the next one of the prefix. No two elements
   * get the same, whatever kind they are.
   */
  readonly id: (prefix: string, wanted?: unknown) => string
  /** The same for an element that the text calls by a name of its own. */
  readonly named: (prefix: string, name: string, wanted?: unknown) => string
  readonly names: Map<string, string>
  readonly stated: ReadonlySet<string>
  readonly renames: Map<string, string>
  readonly drawn: {
    readonly [K in keyof Drawn]: Drawn[K] extends ReadonlyMap<infer N, string> ? Map<N, string> : never
  }
}

export function startReading(around: Design, comments: readonly DataComment[]): Reading {
  const taken = new Set<string>()
  const stated = new Set<string>()
  // What a comment further down states is not given away before it is read.
  for (const { data } of comments)
    for (const value of Object.values(data))
      if (typeof value === 'string' && isId.test(value)) stated.add(value)
  const names = new Map<string, string>()
  const counted = new Map<string, number>()
  const remarks: Remark[] = []
  const id = (prefix: string, wanted?: unknown): string => {
    if (typeof wanted === 'string' && isId.test(wanted) && !taken.has(wanted)) {
      taken.add(wanted)
      return wanted
    }
    let n = (counted.get(prefix) ?? 0) + 1
    while (taken.has(`${prefix}${n}`) || stated.has(`${prefix}${n}`)) n += 1
    counted.set(prefix, n)
    taken.add(`${prefix}${n}`)
    return `${prefix}${n}`
  }
  return {
    around,
    design: emptyDesign(),
    remarks,
    remark: (text, line = null) => void remarks.push({ line, text }),
    id,
    named(prefix, name, wanted) {
      const given = id(prefix, wanted)
      names.set(given, name)
      return given
    },
    names,
    stated,
    renames: new Map(),
    drawn: { edges: new Map(), lines: new Map() },
  }
}

/** What was read, once everything is. */
export const readAs = (
  view: ViewKind,
  { design, remarks, names, stated, renames, drawn }: Reading,
): Imported => ({
  view,
  design,
  remarks,
  names,
  stated,
  renames,
  drawn,
})

/** As `shared/base/ids.ts` has it. */
const isId = /^(?!constructor$|prototype$)[A-Za-z][A-Za-z0-9_.-]{0,119}$/

/** A value of a comment, or `undefined` where it is none that the model takes. */
export function known<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** Text cut to what a field of the model holds, in UTF-16 units, never through a character. */
export function fitting(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
