import type { Localized } from '../../base/localized'
import type { Remark } from './imported'

/** Collects what a text says and its reader has no place for, or does not understand. */
export interface TextRemarks {
  /** Statements of a kind that the model has no place for: one remark for all of them. */
  readonly leftOut: (kind: Localized, line: number | null) => void
  /** A statement that the reader does not know. */
  readonly unknown: (statement: string, line: number) => void
  readonly say: (text: Localized, line: number | null) => void
  readonly all: () => readonly Remark[]
}

/** So many statements are named one by one; a text that is something else altogether would fill the window. */
const mostNamed = 40

export function textRemarks(): TextRemarks {
  const said: Remark[] = []
  const kinds = new Map<Localized, number[]>()
  const further: number[] = []
  let named = 0
  return {
    leftOut: (kind, line) => {
      const lines = kinds.get(kind) ?? []
      if (line !== null && lines.at(-1) !== line) lines.push(line)
      kinds.set(kind, lines)
    },
    unknown: (statement, line) => {
      named += 1
      if (named > mostNamed) further.push(line)
      else
        said.push({
          line,
          text: {
            en: `“${shortened(statement)}” was not understood and was left out.`,
            zh: `无法理解“${shortened(statement)}”，已略去。`,
          },
        })
    },
    say: (text, line) => void said.push({ line, text }),
    all: () => [...said, ...tooMany(further), ...leftOutRemarks(kinds)],
  }
}

function tooMany(lines: readonly number[]): Remark[] {
  const [line] = lines
  if (line === undefined) return []
  return [
    {
      line,
      text: {
        en: `${lines.length} more lines were not understood and were left out (lines ${listed(lines, ', ')}).`,
        zh: `另有 ${lines.length} 行无法理解，已略去（第 ${listed(lines, '、')} 行）。`,
      },
    },
  ]
}

/** One remark for each kind of statement that the model has no place for, with all of its lines. */
export const leftOutRemarks = (kinds: ReadonlyMap<Localized, readonly number[]>): Remark[] =>
  [...kinds].map(([name, lines]) => ({
    line: lines[0] ?? null,
    text: {
      en: `${name.en} have no place in the design and were left out${lines.length > 1 ? ` (lines ${listed(lines, ', ')})` : ''}.`,
      zh: `设计中没有存放${name.zh}的位置，已略去${lines.length > 1 ? `（第 ${listed(lines, '、')} 行）` : ''}。`,
    },
  }))

/** Lines that a remark names. */
export const mostListed = 8

/** @param between what stands between two of them: an enumeration comma in Chinese */
export const listed = (lines: readonly number[], between: ', ' | '、'): string =>
  lines.length > mostListed ? `${lines.slice(0, mostListed).join(between)} …` : lines.join(between)

const longestQuote = 60

const shortened = (text: string): string =>
  text.length > longestQuote ? `${Array.from(text).slice(0, longestQuote).join('')} …` : text
