/**
 * Mermaid does not say from which line a message or a relation came. So the number of its line is added to its text in
 * characters that nobody writes, and taken out of what the parser gives back.
 */
const [open, close] = ['\uE0FE', '\uE0FF']
const mark = /\uE0FE(\d+)\uE0FF/g

/** Lines of a sequence whose text goes on to their end. */
const sequenceText =
  /^(?!\s*(?:links?|properties|details)\s)\s*(?:[^:%]+(?:-|>|x|\)|\\|\/)[^:]*:|note\s+(?:left of|right of|over)\s[^:]+:|(?:loop|alt|else|opt|par|par_over|and|critical|option|break|rect|box)\b)/i
/** A relation of a class diagram, its label apart. */
const relation = /^\s*[^\s:%"-][^:%]*(?:--|\.\.)[^:%]*(?<label>:.*)?$/

/** A text whose lines say their numbers. */
export function withLineNumbers(text: string, kind: 'sequence' | 'classes'): string {
  const from = diagramStart(text.split('\n'))
  let depth: 'outside' | 'body' = 'outside'
  return text
    .split('\n')
    .map((line, index) => {
      const number = `${open}${index + 1}${close}`
      if (index < from) return line
      const written = line.replace(/\r$/, '').trimEnd()
      if (kind === 'sequence') return sequenceText.test(written) ? `${written} ${number}` : line
      if (depth === 'body') {
        if (/^\s*\}/.test(written)) depth = 'outside'
        return line
      }
      if (/^\s*class\s.*\{\s*$/.test(written)) depth = 'body'
      const found = relation.exec(written)
      if (
        !found ||
        /^\s*(?:class|note|namespace|style|classDef|cssClass|click|link|callback|acc)/i.test(line)
      )
        return line
      return found.groups?.label === undefined ? `${written} : ${number}` : `${written} ${number}`
    })
    .join('\n')
}

/** The index of the first line behind the front matter. */
function diagramStart(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  return lines.findIndex((line, n) => n > 0 && line.trim() === '---') + 1
}

export interface Numbered {
  readonly text: string
  readonly line: number | null
}

/** A text without its line number, and the number. */
export function takeLineNumber(marked: string): Numbered {
  let line: number | null = null
  const text = marked.replace(mark, (_, number: string) => {
    line ??= Number(number)
    return ''
  })
  return { text: text.trim(), line }
}

/**
 * Which line of a text the parser means by a line: it counts without front matter, comments and the empty lines before
 * the diagram. Lines count from 1.
 */
export function sourceLine(text: string, parsed: number): number {
  const lines = text.split('\n')
  let counted = 0
  for (let n = diagramStart(lines); n < lines.length; n += 1) {
    const line = lines[n] ?? ''
    if (/^\s*%%(?!\{)/.test(line) || (counted === 0 && line.trim() === '')) continue
    counted += 1
    if (counted === parsed) return n + 1
  }
  return lines.length
}
