import type { DiagramAttribute, DiagramOperation } from './diagram'

/** A member of a class as a text has it. */
export type MemberText =
  | { readonly list: 'attributes'; readonly member: DiagramAttribute }
  | { readonly list: 'operations'; readonly member: DiagramOperation }

const leading = /^(?:async|property|cached_property|setter|deleter|classmethod|staticmethod|def)\s/

/**
 * A member from its text without the mark of visibility.
 *
 * @param classifier `*` abstract, `$` static, empty: neither
 * @param stated the list where the text says it; else brackets make an operation
 */
export function memberOf(
  visibility: string,
  written: string,
  classifier: string,
  stated: MemberText['list'] | null = null,
): MemberText {
  const text = pythonGenerics(written)
  const bare = text.replace(/;$/, '')
  const isOperation = stated === null ? /^[^=]*\(/.test(text) : stated === 'operations'
  return isOperation
    ? { list: 'operations', member: { visibility, classifier, ...operation(bare) } }
    : { list: 'attributes', member: { visibility, classifier, text: bare } }
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

/** `List<Order>` as Python writes it: `List[Order]`. */
export function pythonGenerics(text: string): string {
  let written = text.replace(/\s+extends\s+/g, ': ')
  for (let depth = 0; depth < 8 && written.includes('<'); depth += 1) {
    const next = written.replace(/(^|\w)<([^<>]*)>/g, '$1[$2]')
    if (next === written) break
    written = next
  }
  return written
}
