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

const keywords = new Set([
  'flowchart',
  'graph',
  'subgraph',
  'end',
  'direction',
  'class',
  'classDef',
  'style',
  'linkStyle',
  'click',
  'accTitle',
  'accDescr',
])

/** Quoted text, a link of any kind, a word; whatever stands between them is plain. */
const parts = /"[^"]*"|<?-\.+->?|<?={2,}>?|<?-{2,}[>xo]?|~{3,}|[A-Za-z_][\w-]*/g

const kindOf = (part: string): Token['kind'] =>
  part.startsWith('"') ? 'text' : /^\w/.test(part) ? (keywords.has(part) ? 'keyword' : 'plain') : 'arrow'

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
  for (const match of line.matchAll(parts)) {
    push('plain', match.index)
    push(kindOf(match[0]), match.index + match[0].length)
  }
  push('plain', line.length)
  return tokens
}

/**
 * The lines of a Mermaid flowchart, cut up for colouring. The texts of all tokens of a line make up the line. What
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
