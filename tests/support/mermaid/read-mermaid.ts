import mermaid from 'mermaid'
import { expect } from 'vitest'

/** Makes Mermaid ready to parse, as the window does. */
export const startMermaid = (): void =>
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false })

/** The packages of Mermaid that read what leaves the studio: the one that it has itself, and the oldest of two versions. */
export const mermaidVersions = ['mermaid', 'mermaid-11', 'mermaid-10/dist/mermaid.esm.mjs'] as const
export type MermaidVersion = (typeof mermaidVersions)[number]

/** Entities in the form that version 10 gives them before it parses what it is to draw; later ones do so themselves. */
const encoded = (text: string): string => text.replace(/#(\d+);/g, 'ﬂ°°$1¶ß').replace(/#([a-z]+);/g, 'ﬂ°$1¶ß')

/**
 * What the real parser makes of a text. The simulated window drops what stands before the first tag of a text when
 * Mermaid cleans it, which no browser does, so line breaks are handed to it as characters.
 * @param isDb whether what Mermaid keeps, for which it has no types, is what is expected of a diagram of this type
 */
export async function readMermaid<Db extends object>(
  text: string,
  type: string,
  isDb: (db: object) => db is Db,
  version: MermaidVersion = 'mermaid',
): Promise<Db> {
  const asked = text.replaceAll('<br/>', '#10;')
  if (version === 'mermaid') return diagramOf(mermaid, asked, type, isDb)
  const other = (await import(/* @vite-ignore */ version)) as { readonly default: typeof mermaid }
  other.default.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false })
  return diagramOf(other.default, version.startsWith('mermaid-10') ? encoded(asked) : asked, type, isDb)
}

async function diagramOf<Db extends object>(
  parser: typeof mermaid,
  text: string,
  type: string,
  isDb: (db: object) => db is Db,
): Promise<Db> {
  const { type: found, db } = await parser.mermaidAPI.getDiagramFromText(text)
  expect(found).toBe(type)
  if (!isDb(db)) throw new Error(`what Mermaid keeps of a ${type} has another shape`)
  return db
}

type Held<T> = ReadonlyMap<string, T> | Readonly<Record<string, T>>

const isMap = <T>(held: Held<T>): held is ReadonlyMap<string, T> => held instanceof Map

/** What a version keeps by name: in a map the newer ones, in an object the older. */
export const entriesOf = <T>(held: Held<T>): [string, T][] =>
  isMap(held) ? [...held] : Object.entries<T>(held)

/** The parser keeps entities in a form of its own; a label shows what they stand for. */
export function decoded(text: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';')
  return holder.textContent
}

/** The data in the comments that only Pentarch reads. */
export const commentsIn = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .flatMap((line) => /^\s*%% pentarch: (.*)$/.exec(line)?.[1] ?? [])
    .map((json) => JSON.parse(json) as Record<string, unknown>)
