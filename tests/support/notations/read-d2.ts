import { readBlocks, walkBlocks, wordsOf } from './read-blocks'

/** What a string of D2 stands for. Throws where a variable would be read. */
function d2String(inner: string): string {
  if (/(?<!\\)(?:\\\\)*\$/.test(inner)) throw new Error(`a variable begins in “${inner}”`)
  return inner.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
}

export interface D2Shape {
  /** With those of the shapes round it. */
  readonly path: string
  readonly text: string
  readonly settings: readonly string[]
  /** Rows of a class. */
  readonly rows: readonly (readonly [string, string])[]
}

export interface D2Line {
  readonly from: string
  readonly arrow: string
  readonly to: string
  readonly text: string
  readonly settings: readonly string[]
}

export interface D2 {
  readonly shapes: readonly D2Shape[]
  readonly lines: readonly D2Line[]
}

const setting = /^(?:direction|shape|style\.[a-z-]+|(?:source|target)-arrowhead(?:\.[a-z.]+)?): /

/** A strict reader of what we write: every line is a comment, a shape, a line, a setting or a row of a class. */
export function readD2(text: string): D2 {
  const [comment = '', ...lines] = text.split('\n')
  if (!comment.startsWith('#') || lines.pop() !== '') throw new Error('the text has no comment, or no end')
  const shapes: D2Shape[] = []
  const links: D2Line[] = []
  for (const { head, inside, around } of walkBlocks(readBlocks(lines))) {
    if (setting.test(head) || head.startsWith('"')) continue
    const words = wordsOf(head, d2String)
    const settings = inside.map((each) => each.head).filter((each) => setting.test(each))
    const [first = '', second, third, said = ''] = words
    if (second === '->' || second === '<-') {
      if (!third || words.length > 4) throw new Error(`cannot read “${head}”`)
      links.push({ from: first, arrow: second, to: third, text: said, settings })
      continue
    }
    if (!/^[a-z0-9_.]+$/.test(first) || second === undefined || words.length > 2)
      throw new Error(`cannot read “${head}”`)
    const outer = around.map((each) => wordsOf(each, d2String)[0] ?? '')
    const rows = inside
      .filter((each) => each.head.startsWith('"'))
      .map((each): [string, string] => {
        const [key = '', type = '', ...more] = wordsOf(each.head, d2String)
        if (more.length > 0) throw new Error(`cannot read “${each.head}”`)
        return [key, type]
      })
    shapes.push({ path: [...outer, first].join('.'), text: second, settings, rows })
  }
  return { shapes, lines: links }
}
