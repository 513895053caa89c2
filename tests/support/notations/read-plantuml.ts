import { type Block, readBlocks } from './read-blocks'

/** What a label of PlantUML shows. Throws where something in it is more than letters. */
export function plantumlLabel(written: string): string {
  const bare = written.replace(/^«(?:call|create)»/, '').replace(/<U\+[0-9A-F]{4,6}>|\\n/g, '·')
  const odd = /["“”«»\\<>{}|%$~[\]`^]|\*\*|\/\/|\/'|'\/|__|--|\.\.|==|::|&#/.exec(bare)
  if (odd) throw new Error(`“${odd[0]}” means something in “${written}”`)
  return written
    .replace(/\\n/g, '\n')
    .replace(/<U\+([0-9A-F]{4,6})>/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

export interface PlantumlElement {
  readonly word: string
  readonly id: string
  readonly text: string
  readonly marks: readonly string[]
  /** The one that it stands in; empty: none. */
  readonly around: string
  /** Lines of a class. */
  readonly members: readonly string[]
}

export interface PlantumlLine {
  readonly from: string
  readonly arrow: string
  readonly to: string
  readonly text: string
  readonly ends: readonly string[]
}

export interface Plantuml {
  readonly title: string
  readonly elements: readonly PlantumlElement[]
  readonly lines: readonly PlantumlLine[]
  /** Statements of sequences, notes and settings. */
  readonly others: readonly string[]
}

const element = /^(abstract class|[a-z]+) "([^"]*)" as ([A-Za-z0-9_]+)((?: <<[^<>"{}|]+>>)*)$/
const arrow =
  /^(\w+) (?:"([^"]*)" )?(-->|\.\.>|->|->>|--\|>|\.\.\|>|\*--|o--) (?:"([^"]*)" )?(\w+)(?: : (.*))?$/
const other =
  /^(?:skinparam classAttributeIconSize 0|set separator none|hide footbox|autonumber \d+ \d+|(?:activate|deactivate|create|destroy) \w+|end|end box|box "[^"]*" #[0-9A-F]{6}|(?:alt|opt|loop|par|critical|break|else|group(?: #[0-9A-F]{6})?)(?: .*)?|note (?:(?:left|right|bottom) of \w+|over \w+(?:, \w+)?) :.*)$/

/** A strict reader of what we write: every line is an element, a line between two, or a statement that is known. */
export function readPlantuml(text: string): Plantuml {
  const lines = text.split('\n')
  if (lines.at(0) !== '@startuml' || lines.at(-2) !== '@enduml' || lines.at(-1) !== '')
    throw new Error('the diagram has no beginning or no end')
  const inner = lines.slice(1, -2)
  const title = inner[0]?.startsWith('title ') ? plantumlLabel(inner[0].slice(6)) : ''
  const elements: PlantumlElement[] = []
  const links: PlantumlLine[] = []
  const others: string[] = []
  const take = ({ head, inside }: Block, around: string): void => {
    const [, word, label, id, marks = ''] = element.exec(head) ?? []
    const [, from, first, kind, last, to, said = ''] = arrow.exec(head) ?? []
    if (word && id && label !== undefined) {
      const isClass = /class|interface|enum/.test(word)
      elements.push({
        word,
        id,
        text: plantumlLabel(label),
        marks: [...marks.matchAll(/<<([^>]+)>>/g)].map(([, mark = '']) => mark),
        around,
        members: isClass ? inside.map((each) => plantumlMember(each.head)) : [],
      })
      if (!isClass) for (const each of inside) take(each, id)
    } else if (from && kind && to) {
      const ends = [first, last].map((end) => plantumlLabel(end ?? ''))
      links.push({ from, arrow: kind, to, text: plantumlLabel(said), ends })
    } else if (other.test(head) && inside.length === 0) others.push(head)
    else throw new Error(`cannot read “${head}”`)
  }
  const body = title === '' ? inner : inner.slice(1)
  // What stands in boxes and fragments of a sequence is indented, too, but in no braces.
  const isSequence = body.includes('hide footbox')
  for (const each of isSequence ? body.map((line) => ({ head: line.trim(), inside: [] })) : readBlocks(body))
    take(each, '')
  return { title, elements, lines: links, others }
}

function plantumlMember(line: string): string {
  const [, word, modifiers = '', said = ''] =
    /^\{(field|method)\} ((?:\{(?:static|abstract)\} )*[-+#])(.*)$/.exec(line) ?? []
  if (word === undefined) throw new Error(`cannot read the member “${line}”`)
  return `${word} ${modifiers}${plantumlLabel(said)}`
}
