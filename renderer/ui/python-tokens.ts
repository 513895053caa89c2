/** A stretch of one line of Python, by what it is to a reader. */
export interface PythonToken {
  readonly kind: 'keyword' | 'text' | 'comment' | 'name' | 'plain'
  readonly text: string
  /** Column of its first character, from 0. */
  readonly at: number
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return self cls try while with yield'
  ).split(' '),
)

const part =
  /(?<comment>#.*$)|(?<text>[bfr]?(?:"""[^"]*"""|"[^"]*"|'[^']*'))|(?<decorator>@[\w.]+)|(?<word>[\p{ID_Start}_][\p{ID_Continue}]*)|[^\p{ID_Start}_"'#@]+|./gu

/** One line in pieces. Names behind `class` and `def` stand out. */
export function pythonTokens(line: string): PythonToken[] {
  const tokens: PythonToken[] = []
  let before = ''
  for (const match of line.matchAll(part)) {
    const { comment, text, decorator, word } = match.groups ?? {}
    const defines = before === 'class' || before === 'def'
    const kind: PythonToken['kind'] =
      comment !== undefined
        ? 'comment'
        : text !== undefined
          ? 'text'
          : decorator !== undefined || (word !== undefined && keywords.has(word))
            ? 'keyword'
            : word !== undefined && defines
              ? 'name'
              : 'plain'
    tokens.push({ kind, text: match[0], at: match.index })
    if (match[0].trim() !== '') before = match[0]
  }
  return tokens
}
