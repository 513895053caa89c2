import type { DiagramAttribute, DiagramOperation } from '../../reading/diagram'
import { pythonGenerics } from './class-head'
import { shownLabel } from './shown-label'

export type MemberLine =
  | { readonly list: 'attributes'; readonly member: DiagramAttribute }
  | { readonly list: 'operations'; readonly member: DiagramOperation }
  /** A line between members. */
  | { readonly list: null }

const modifier = /\{(static|classifier|abstract|field|method)\}\s*/gi
const leading = /^(?:async|property|cached_property|setter|deleter|classmethod|staticmethod|def)\s/

/** A line in the braces of a class. */
export function readMemberLine(line: string): MemberLine {
  if (/^(?:--|\.\.|==|__)/.test(line) && /(?:--|\.\.|==|__)$/.test(line)) return { list: null }
  const said = new Set([...line.matchAll(modifier)].map(([, word = '']) => word.toLowerCase()))
  const bare = line
    .replace(modifier, '')
    .trim()
    .replace(/^\\(?=[-#~+])/, '')
  const visibility = /^[-#~+]/.exec(bare)?.[0] ?? ''
  const text = pythonGenerics(shownLabel(bare.slice(visibility.length)))
  const classifier = said.has('abstract') ? '*' : said.has('static') || said.has('classifier') ? '$' : ''
  const isOperation = said.has('method') || (!said.has('field') && /^[^=]*\(/.test(text))
  return isOperation
    ? { list: 'operations', member: { visibility, classifier, ...operation(text.replace(/;$/, '')) } }
    : { list: 'attributes', member: { visibility, classifier, text: text.replace(/;$/, '') } }
}

/** `get(id: UUID): Order`, `get(id) -> Order` and `Order get(UUID id)`. */
function operation(text: string): Pick<DiagramOperation, 'name' | 'parameters' | 'returns'> {
  const open = text.indexOf('(')
  if (open < 0) return { name: text, parameters: '', returns: '' }
  const close = closing(text, open)
  const [before, behind] = [text.slice(0, open).trim(), text.slice(close + 1).trim()]
  const typed = leading.test(before) ? null : /^(?<type>\S.*?)\s+(?<name>\S+)$/.exec(before)
  const returns = behind.replace(/^(?::|->)\s*/, '')
  return {
    name: (typed?.groups?.name ?? before).replace(/^def\s+/, ''),
    parameters: text.slice(open + 1, close),
    returns: returns || (typed?.groups?.type === 'void' ? 'None' : (typed?.groups?.type ?? '')),
  }
}

/** Where the bracket closes that opens at `open`. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}
