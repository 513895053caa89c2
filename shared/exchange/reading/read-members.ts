import {
  type Attribute,
  attributeSchema,
  type Operation,
  operationSchema,
  type Visibility,
} from '../../model/classes/member'
import { parseAttribute } from '../../model/classes/python-attribute'
import { visibilityMarks } from '../../model/classes/python-name'
import { parseOperation } from '../../model/classes/python-operation'
import type { DiagramAttribute, DiagramOperation } from './diagram'
import { known } from './imported'

const visibilityOf = (mark: string): Visibility | undefined =>
  // What is seen within its package only is protected in Python, where packages hide nothing.
  mark === '~'
    ? 'protected'
    : (Object.keys(visibilityMarks) as Visibility[]).find((each) => visibilityMarks[each] === mark)

/**
 * An attribute from Mermaid's spelling: `name: type = default`, or `type name`, or a name alone.
 *
 * @returns `null` for what is no attribute that Python could have
 */
export function readAttribute(read: DiagramAttribute, unsaid: unknown): Attribute | null {
  const whole = known(attributeSchema, unsaid)
  if (whole) return whole
  const text = read.text.trim()
  const typed = /^(?<type>[^\s:=][^:=]*?)\s+(?<name>[^\s:=()]+)$/.exec(text)
  const python = typed?.groups ? `${typed.groups.name}: ${typed.groups.type}` : text
  const parsed = parseAttribute(python)
  if (!parsed.ok) return null
  const visibility = visibilityOf(read.visibility)
  return {
    ...parsed.value,
    ...(visibility && { visibility }),
    static: parsed.value.static || read.classifier === '$',
  }
}

/** An operation from Mermaid's spelling, with the words that an export puts before its name. */
export function readOperation(read: DiagramOperation, unsaid: unknown): Operation | null {
  const whole = known(operationSchema, unsaid)
  if (whole) return whole
  const { rest, words } = takeWords(read.name.trim())
  const parsed = parseOperation(`${rest}(${pythonParameters(read.parameters)})`)
  if (!parsed.ok) return null
  const visibility = visibilityOf(read.visibility)
  const ofClass = read.classifier === '$'
  return {
    ...parsed.value,
    returns: read.returns.trim().replace(/^->\s*/, ''),
    ...(visibility && { visibility }),
    binding: words.has('classmethod')
      ? 'class'
      : ofClass || words.has('staticmethod')
        ? 'static'
        : parsed.value.binding,
    abstract: read.classifier === '*',
    async: words.has('async'),
    ...(accessorOf(words) && { accessor: accessorOf(words) }),
  }
}

const leadingWords = [
  'property',
  'cached_property',
  'setter',
  'deleter',
  'classmethod',
  'staticmethod',
  'async',
]

function takeWords(name: string): { readonly rest: string; readonly words: ReadonlySet<string> } {
  const words = new Set<string>()
  let rest = name
  for (;;) {
    const [, word = '', behind = ''] = /^(\S+)\s+(.+)$/.exec(rest) ?? []
    if (!leadingWords.includes(word)) return { rest, words }
    words.add(word)
    rest = behind
  }
}

const accessorOf = (words: ReadonlySet<string>): Operation['accessor'] =>
  words.has('cached_property')
    ? 'cached-property'
    : (['property', 'setter', 'deleter'] as const).find((each) => words.has(each))

/** `String id, int n` as Python has it: `id: String, n: int`. */
const pythonParameters = (text: string): string =>
  text
    .split(/,(?![^[(]*[\])])/)
    .map((each) => each.trim().replace(/^([\w.[\], ]*[\w\]])\s+(\w+)$/, '$2: $1'))
    .join(', ')
