/** A stretch of one line, by what it is to a reader. */
export interface Token {
  readonly kind: 'comment' | 'keyword' | 'text' | 'arrow' | 'plain'
  readonly text: string
  /** Column of its first character, from 0. */
  readonly at: number
}

/** One line, by its number from 0. */
export interface Line {
  readonly number: number
  readonly tokens: readonly Token[]
}

/** Words that begin a statement, or part of one, in a flowchart, a class diagram or a sequence diagram. */
const keywords = new Set(
  (
    'flowchart graph subgraph end direction class classDef style linkStyle click accTitle accDescr ' +
    'classDiagram namespace note for ' +
    'sequenceDiagram participant actor create destroy box autonumber activate deactivate Note ' +
    'alt else opt loop par and critical option break rect'
  ).split(' '),
)

/** Quoted text, a link, relation or message of any kind, a word; whatever stands between them is plain. */
const parts =
  /"[^"]*"|-{1,2}>>|-[x)](?=p)|(?<= )(?:<\||[*o])(?:--|\.\.)(?= )|(?<= )\.\.>|<?-\.+->?|<?={2,}>?|<?-{2,}[>xo]?|~{3,}|[A-Za-z_]\w*/g

const kindOf = (part: string): Token['kind'] =>
  part.startsWith('"')
    ? 'text'
    : /^[A-Za-z_]\w*$/.test(part)
      ? keywords.has(part)
        ? 'keyword'
        : 'plain'
      : 'arrow'

function tokensOf(line: string): Token[] {
  if (line.trimStart().startsWith('%%')) return [{ kind: 'comment', text: line, at: 0 }]
  const tokens: Token[] = []
  let from = 0
  const push = (kind: Token['kind'], to: number) => {
    const last = tokens.at(-1)
    if (to === from) return
    if (last?.kind === kind) tokens[tokens.length - 1] = { ...last, text: line.slice(last.at, to) }
    else tokens.push({ kind, text: line.slice(from, to), at: from })
    from = to
  }
  // A word is one of Mermaid's only where the line begins: the same word stands in messages and guards.
  let begins = true
  for (const match of line.matchAll(parts)) {
    const kind = kindOf(match[0])
    push('plain', match.index)
    push(kind === 'keyword' && !begins ? 'plain' : kind, match.index + match[0].length)
    begins &&= kind === 'keyword'
  }
  push('plain', line.length)
  return tokens
}

/**
 * The lines of a Mermaid text, cut up for colouring. The texts of all tokens of a line make up the line. What
 * stands in the frontmatter is not part of the diagram and reads as a comment.
 */
export function tokenize(mermaid: string): Line[] {
  const lines = mermaid.split('\n')
  const closing = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  return lines.map((line, number) => ({
    number,
    tokens: number <= closing ? [{ kind: 'comment', text: line, at: 0 }] : tokensOf(line),
  }))
}
