/** A line of a text with braces, and the lines in its block. */
export interface Block {
  readonly head: string
  readonly inside: readonly Block[]
}

interface OpenBlock extends Block {
  readonly inside: OpenBlock[]
}

/** Lines in their blocks. Throws where a brace does not close what it should, or a line is indented by anything else. */
export function readBlocks(lines: readonly string[]): readonly Block[] {
  const root: OpenBlock = { head: '', inside: [] }
  const open = [root]
  for (const line of lines) {
    const said = line.trim()
    const closes = said === '}'
    if (closes) open.pop()
    const around = open.at(-1)
    if (!around) throw new Error(`“${line}” closes nothing`)
    if (line !== `${'  '.repeat(open.length - 1)}${said}`)
      throw new Error(`“${line}” is not indented by its block`)
    if (closes) continue
    const opens = /(?:^| )\{$/.test(said)
    const block: OpenBlock = { head: opens ? said.slice(0, -1).trim() : said, inside: [] }
    around.inside.push(block)
    if (opens) open.push(block)
  }
  if (open.length !== 1) throw new Error('a block is left open')
  return root.inside
}

/** Every block with the heads round it, outer ones first. */
export function* walkBlocks(
  blocks: readonly Block[],
  around: readonly string[] = [],
): Generator<Block & { readonly around: readonly string[] }, void, undefined> {
  for (const block of blocks) {
    yield { ...block, around }
    yield* walkBlocks(block.inside, [...around, block.head])
  }
}

/** The words of a line: bare ones as they are, quoted ones by what `decode` makes of what is between the quotes. */
export function wordsOf(line: string, decode: (inner: string) => string): string[] {
  const words: string[] = []
  let rest = line
  while (rest !== '') {
    const [found, quoted, bare] =
      /^(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))(?=$|\s|:)(?::(?=\s))?\s*/.exec(rest) ?? []
    if (found === undefined) throw new Error(`cannot read “${rest}” of “${line}”`)
    words.push(quoted === undefined ? (bare ?? '').replace(/:$/, '') : decode(quoted))
    rest = rest.slice(found.length)
  }
  return words
}
