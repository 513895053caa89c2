/** A line of the text that says something, without what is round it. `line` counts from 1. */
export interface Statement {
  readonly text: string
  readonly line: number
}

/** A line that is longer says nothing that a person wrote. */
export const longestLine = 4000

/** The lines between `@startuml` and `@enduml` that are no comments, with lines that go on behind a `\` put together. */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = []
  let isComment = false
  let begun = ''
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    let written = raw.trim()
    if (isComment) {
      const end = written.indexOf("'/")
      if (end < 0) continue
      isComment = false
      written = written.slice(end + 2).trim()
    }
    if (written.startsWith("/'")) {
      const end = written.indexOf("'/", 2)
      isComment = end < 0
      written = isComment ? '' : written.slice(end + 2).trim()
    }
    if (/^(?:'|@start|$)/.test(written)) continue
    if (/^@end/.test(written)) break
    if (written.endsWith('\\') && begun.length < longestLine) {
      begun += written.slice(0, -1)
      continue
    }
    found.push({ text: begun + written, line: index + 1 })
    begun = ''
  }
  return found
}

/** Goes through statements, some of which take the lines behind them for their own. */
export class StatementCursor {
  readonly #statements: readonly Statement[]
  /** What nothing ends any more, so that nobody looks for it again. */
  readonly #endless = new Set<string>()
  #at = 0

  constructor(statements: readonly Statement[]) {
    this.#statements = statements
  }

  next(): Statement | undefined {
    const statement = this.#statements[this.#at]
    this.#at += 1
    return statement
  }

  /** The lines up to one that ends what was begun, which is passed over; `null`: nothing ends it, and nothing is taken. */
  until(end: RegExp): string[] | null {
    if (this.#endless.has(end.source)) return null
    const lines: string[] = []
    for (let at = this.#at; at < this.#statements.length; at += 1) {
      const text = this.#statements[at]?.text ?? ''
      if (end.test(text)) {
        this.#at = at + 1
        return lines
      }
      lines.push(text)
    }
    this.#endless.add(end.source)
    return null
  }
}
