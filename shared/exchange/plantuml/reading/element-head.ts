import { outsideLabels } from './outside-labels'
import { shownLabel } from './shown-label'

export interface ElementHead {
  readonly id: string
  readonly label: string
  /** A word for what it is drawn as, as `usualLane` knows them. */
  readonly shape: string
  readonly marks: readonly string[]
  /** Whether others stand in it. */
  readonly opens: boolean
}

const words =
  /^(?<word>component|database|queue|node|package|rectangle|cloud|actor|agent|artifact|boundary|card|circle|collections|container|control|entity|file|folder|frame|hexagon|interface|label|namespace|person|process|stack|storage|usecase|action)(?:\/)?(?=[\s"[:(]|$)\s*(?<rest>.*)$/
const short = /^(?<sign>\[(?!\*)|\(\)|\(|:)/
// Spaces are counted from the first of them alone, or a line of nothing else would take for ever.
const mark = /(?<!\s)\s*<<([^<>]{1,200})>>/g
const color = /(?<!\s)\s+#(?!\{)[^\s{]+/g
const tag = /(?<!\s)\s+\$[\w-]+/g
const brace = /(?<!\s)\s*\{\s*\}?$/
const order = /(?<!\s)\s+order\s+\d+$/

const shapes: { readonly [word: string]: string } = {
  database: 'database',
  storage: 'database',
  queue: 'h-cyl',
  collections: 'datastore',
  actor: 'person',
  person: 'person',
  agent: 'person',
  boundary: 'browser',
}

/**
 * An element as it is declared: `database "Orders" as db <<PostgreSQL>>`, `[Order API] as api`, `() REST`, `:Clerk:`;
 * `null`: the statement declares none.
 *
 * @param more gives the lines of a label that goes on behind `[`
 */
export function readElement(text: string, more: () => string): ElementHead | null {
  const groups = words.exec(text)?.groups
  if (!groups && !short.test(text)) return null
  const opens = brace.test(text)
  const marks: string[] = []
  const looks = (part: string): string =>
    part
      .replace(mark, (_, said: string) => {
        marks.push(shownLabel(said))
        return ''
      })
      .replace(color, '')
      .replace(tag, '')
  const written = outsideLabels((groups?.rest ?? text).replace(brace, ''), looks)
    .replace(order, '')
    .trim()
  const first = take(written, more)
  if (!first) return opens && groups ? { id: '', label: '', shape: '', marks, opens } : null
  const alias = /^\s*as\s+(.+)$/s.exec(first.rest)?.[1]
  const second = alias === undefined ? null : take(alias, more)
  if (second ? second.rest.trim() !== '' : first.rest.trim() !== '') return null
  const isTurned = second?.isLabel === true && !first.isLabel
  const [name, id] = isTurned ? [second, first] : [first, second ?? first]
  const word = groups?.word ?? (text.startsWith(':') ? 'actor' : '')
  return { id: id.text, label: shownLabel(name.text), shape: shapes[word] ?? '', marks, opens }
}

interface Taken {
  readonly text: string
  readonly isLabel: boolean
  readonly rest: string
}

function take(text: string, more: () => string): Taken | null {
  const closed = /^(?:"([^"]*)"|\[([^\]]+)\]|\(\)\s*"([^"]*)"|\(\)\s*([^\s"]+)|\(([^()]+)\)|:([^:]+):)/.exec(
    text,
  )
  if (closed) {
    const label = closed.slice(1).join('')
    return { text: label, isLabel: true, rest: text.slice(closed[0].length) }
  }
  if (/^\S*\s*\[$/.test(text)) {
    const id = text.slice(0, -1).trim()
    const label = more().replace(/\]$/, '')
    return id === ''
      ? { text: label, isLabel: true, rest: '' }
      : { text: id, isLabel: false, rest: ` as [${label.replaceAll(']', ')')}]` }
  }
  const plain = /^[^\s"[\](){}<>:]+/.exec(text)?.[0]
  return plain === undefined ? null : { text: plain, isLabel: false, rest: text.slice(plain.length) }
}
