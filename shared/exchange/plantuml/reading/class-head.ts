import { pythonGenerics } from '../../reading/member-text'
import { outsideLabels } from './outside-labels'
import { shownLabel } from './shown-label'

export interface ClassHead {
  readonly id: string
  readonly name: string
  readonly marks: readonly string[]
  /** Classes that it says it comes of, and whether it only does what they say. */
  readonly parents: readonly { readonly id: string; readonly implements: boolean }[]
  readonly opens: boolean
}

const head =
  /^(?<word>abstract(?:\s+class)?|class|interface|enum|annotation|entity|struct|exception|protocol|record|dataclass|metaclass|stereotype)\s+(?<rest>\S.*)$/
const name = /^(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"{}<#]+))/u
const own = { opens: /\s*\{\s*(\})?$/, color: /\s+#{1,2}[\w:;.#|\\/-]+(?=\s|$)/g }

/** A class as it is declared; `null`: the statement declares none. */
export function readClassHead(text: string): ClassHead | null {
  const groups = head.exec(text)?.groups
  if (!groups?.word || !groups.rest) return null
  const opened = own.opens.exec(groups.rest)
  const marks = markOf[groups.word.replace(/\s+class$/, '')] ?? []
  const stereotypes: string[] = []
  const looks = (part: string): string =>
    part.replace(own.color, '').replace(/\s*<<([^<>]{1,200})>>/g, (_, mark: string) => {
      stereotypes.push(...mark.replace(/^\s*\(.,[^)]*\)\s*/, '').split(','))
      return ''
    })
  const rest = outsideLabels(groups.rest.replace(own.opens, ''), looks)
  const first = take(rest)
  if (!first) return null
  const parents: { id: string; implements: boolean }[] = []
  const behind = first.rest.replace(
    /\s+(extends|implements)\s+((?:(?!\s(?:extends|implements)\s).)+)/g,
    (_, how: string, list: string) => {
      for (const each of split(list)) parents.push({ id: idIn(each), implements: how === 'implements' })
      return ''
    },
  )
  const alias = /^\s+as\s+(.+)$/.exec(behind)?.[1]
  const second = alias === undefined ? null : take(alias)
  if (behind.trim() !== '' && !second) return null
  // `"Order line" as line` and `line as "Order line"` say the same.
  const shown = second?.isQuoted && !first.isQuoted ? second : first
  return {
    id: (second?.isQuoted && !first.isQuoted ? first : (second ?? first)).text,
    name: shownLabel(shown.text) + shown.generics,
    marks: [...marks, ...stereotypes.map((each) => shownLabel(each)).filter((each) => each !== '')],
    parents,
    opens: opened !== null && opened[1] === undefined,
  }
}

const markOf: { readonly [word: string]: readonly string[] } = {
  abstract: ['abstract'],
  interface: ['interface'],
  protocol: ['protocol'],
  enum: ['enumeration'],
  dataclass: ['dataclass'],
  record: ['dataclass'],
  struct: ['dataclass'],
  exception: ['exception'],
  annotation: ['annotation'],
  metaclass: ['metaclass'],
  stereotype: ['stereotype'],
  entity: ['entity'],
}

interface Taken {
  readonly text: string
  readonly isQuoted: boolean
  readonly generics: string
  readonly rest: string
}

function take(text: string): Taken | null {
  const found = name.exec(text)
  if (!found) return null
  const behind = text.slice(found[0].length)
  const generics = /^\s*<(?!<).*>/.exec(behind)?.[0] ?? ''
  return {
    text: found.groups?.quoted ?? found.groups?.plain ?? '',
    isQuoted: found.groups?.quoted !== undefined,
    generics: pythonGenerics(generics.trim()),
    rest: behind.slice(generics.length),
  }
}

/** A class as other statements name it: without quotes and type parameters. */
export const idIn = (written: string): string => {
  const text = written.trim()
  return /^"([^"]*)"$/.exec(text)?.[1] ?? text.replace(/<.*$/, '').replace(/::.*$/, '')
}

const split = (list: string): string[] =>
  list
    .split(/,(?![^<]*>)/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
