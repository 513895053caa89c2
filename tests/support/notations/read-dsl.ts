import { readBlocks, walkBlocks, wordsOf } from './read-blocks'

/** The rules of Structurizr's tokenizer: a backslash only ever stands before a quote, and `${` begins a variable. */
function dslString(inner: string): string {
  if (/\\(?!")|\$\{/.test(inner)) throw new Error(`something is more than a letter in “${inner}”`)
  return inner.replace(/\\"/g, '"')
}

export interface DslStatement {
  readonly words: readonly string[]
  /** First words of the statements round it. */
  readonly around: readonly string[]
}

const keyword =
  /^(?:workspace|model|views|styles|group|container|deployment|dynamic|element|relationship|deploymentEnvironment|include|autoLayout|shape|background|color|stroke|style|properties|replicas)$/

/** A strict reader of what we write: every statement begins with a word of the DSL or is about an identifier. */
export function readDsl(text: string): readonly DslStatement[] {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error('the text has no end')
  return [...walkBlocks(readBlocks(lines))].map(({ head, around }) => {
    const words = wordsOf(head, dslString)
    const [first = '', second] = words
    if (
      head !== '' &&
      !keyword.test(first) &&
      !(/^[a-z0-9_]+$/.test(first) && /^(?:=|->)$/.test(second ?? ''))
    )
      throw new Error(`cannot read “${head}”`)
    return { words, around: around.map((each) => each.split(' ')[0] ?? '') }
  })
}
