import type { Diagram } from '../../reading/diagram'
import { dataComments } from './comments'

/** One statement of a text, on as many lines as it takes. */
export interface SourceStatement {
  readonly text: string
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly place: 'front matter' | 'before the diagram' | 'diagram'
}

/** What goes on for several lines, by how it begins and how it ends. */
const spans: readonly (readonly [RegExp, RegExp])[] = [
  [/^%%\{(?!.*\}%%)/, /\}%%/],
  [/^accDescr\s*\{(?!.*\})/, /\}/],
  [/^[\p{L}\p{N}_.-]+@\{(?!.*\})/u, /\}/],
]
const header = /^(?:flowchart|flowchart-elk|graph|swimlane-beta|classDiagram(?:-v2)?|sequenceDiagram)\b/
const opensClass = /^class\s.*\{\s*$/

/**
 * The statements of a text one by one; of a class nothing but its head and the comments in it. Comments that only Pentarch
 * reads and empty lines are none.
 */
export function sourceStatements(text: string, kind: Diagram['kind']): SourceStatement[] {
  const lines = text.split('\n')
  const closing =
    lines[0]?.trim() === '---' ? lines.findIndex((line, n) => n > 0 && line.trim() === '---') : -1
  const found: SourceStatement[] = frontMatter(lines.slice(1, Math.max(closing, 1)))
  let place: SourceStatement['place'] = 'before the diagram'
  let inClass = false
  let end: RegExp | null = null
  for (const [index, line] of lines.entries()) {
    if (index <= closing) continue
    const written = line.trim()
    const last = found.at(-1)
    if (end && last) {
      found[found.length - 1] = { ...last, text: `${last.text}\n${written}` }
      if (end.test(written)) end = null
    } else if (inClass && !written.startsWith('%%')) {
      inClass = !written.startsWith('}')
    } else if (written !== '' && dataComments(line).length === 0) {
      if (header.test(written)) place = 'diagram'
      end = spans.find(([begins]) => begins.test(written))?.[1] ?? null
      inClass ||= kind === 'classes' && opensClass.test(written)
      for (const each of end || kind === 'sequence' ? [written] : pieces(written))
        found.push({ text: each, line: index + 1, place })
    }
  }
  return found
}

/** The entries of the front matter, each with the lines that belong to it. */
function frontMatter(lines: readonly string[]): SourceStatement[] {
  const entries: SourceStatement[] = []
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1)
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (/^\s/.test(line) && last)
      entries[entries.length - 1] = { ...last, text: `${last.text}\n${line.trimEnd()}` }
    else entries.push({ text: line.trimEnd(), line: index + 2, place: 'front matter' })
  }
  return entries
}

/** Semicolons end statements outside of quoted labels and comments. */
function pieces(written: string): string[] {
  if (written.startsWith('%%') || !written.includes(';')) return [written]
  const cut = written.replace(/"[^"]*"/g, (part) => part.replaceAll(';', '\u0000'))
  return cut
    .split(';')
    .map((piece) => piece.replaceAll('\u0000', ';').trim())
    .filter((piece) => piece !== '')
}
