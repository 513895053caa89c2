/** A statement of the DSL as its words. */
export interface DslLine {
  readonly line: number
  readonly words: readonly string[]
  /** Whether what follows stands in its braces. */
  readonly opens: boolean
}

/** A word in quotes knows one escape, that of the quote. */
const word = /"((?:\\"|[^"])*)"|(\{|\})|([^\s"{}]+)/g

/** A line that is longer says nothing that a person wrote; its beginning stands for it. */
const longestLine = 10_000

/** The statements of a text; a statement of the word `}` closes braces. Comments are no statements. */
export function dslLines(text: string): DslLine[] {
  const found: DslLine[] = []
  let isComment = false
  let isBlock = false
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const written = raw.trim()
    if (isComment || isBlock) {
      if (isComment && written.endsWith('*/')) isComment = false
      if (isBlock && written.includes('"""')) isBlock = false
      continue
    }
    if (written.startsWith('/*')) {
      isComment = !written.endsWith('*/')
      continue
    }
    if (written === '' || written.startsWith('//') || written.startsWith('#')) continue
    if (written.length > longestLine) {
      found.push({ line: index + 1, words: [written.slice(0, 100)], opens: false })
      continue
    }
    isBlock = written.split('"""').length === 2
    const words = [...written.matchAll(word)].map(([, quoted, brace, plain]) => ({
      text: quoted?.replaceAll('\\"', '"') ?? brace ?? plain ?? '',
      isBrace: brace !== undefined,
    }))
    let said: string[] = []
    for (const each of words) {
      if (!each.isBrace) said.push(each.text)
      else {
        if (each.text === '{' || said.length > 0)
          found.push({ line: index + 1, words: said, opens: each.text === '{' })
        if (each.text === '}') found.push({ line: index + 1, words: ['}'], opens: false })
        said = []
      }
    }
    if (said.length > 0) found.push({ line: index + 1, words: said, opens: false })
  }
  return found
}
