import type { Localized } from '../../../base/localized'
import { err, ok, type Result } from '../../../base/result'

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  /** Text and CDATA in it, put together. */
  text: string
  /** Line that it begins on, from 1. */
  readonly line: number
}

export interface XmlProblem {
  readonly line: number
  readonly detail: Localized
}

const deepest = 200
const tag =
  /<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy
const attribute = /([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu
const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const problems = {
  dtd: { en: 'document types are not taken.', zh: '不接受文档类型声明。' },
  entity: { en: 'it has an entity that XML does not know by itself.', zh: '含有 XML 未预定义的实体。' },
  malformed: { en: 'the XML is not well formed here.', zh: '此处的 XML 格式不正确。' },
  unclosed: { en: 'an element is not closed.', zh: '有元素未关闭。' },
  deep: { en: `elements stand more than ${deepest} deep.`, zh: `元素嵌套超过 ${deepest} 层。` },
  empty: { en: 'there is no element in it.', zh: '其中没有任何元素。' },
} as const satisfies Record<string, Localized>

/**
 * Reads an XML document strictly: no document type, no entities but the five and characters by number, bounded depth.
 * Nothing is looked up anywhere.
 */
export function readXml(text: string): Result<XmlElement, XmlProblem> {
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  let at = 0
  let line = 1
  const failed = (problem: keyof typeof problems): Result<never, XmlProblem> =>
    err({ line, detail: problems[problem] })
  const moveTo = (next: number): void => {
    for (let n = text.indexOf('\n', at); n >= 0 && n < next; n = text.indexOf('\n', n + 1)) line += 1
    at = next
  }
  while (at < text.length) {
    const inside = open.at(-1)
    if (text[at] !== '<') {
      const next = text.indexOf('<', at)
      const until = next < 0 ? text.length : next
      const said = decoded(text.slice(at, until))
      if (said === null) return failed('entity')
      if (inside) inside.text += said
      else if (said.trim().replace('\uFEFF', '') !== '') return failed('malformed')
      moveTo(until)
      continue
    }
    const passed = spanOf(text, at)
    if (passed === 'refused') return failed('dtd')
    if (passed) {
      if (passed.end < 0) return failed('unclosed')
      if (passed.text !== null) {
        if (!inside) return failed('malformed')
        inside.text += passed.text
      }
      moveTo(passed.end)
      continue
    }
    tag.lastIndex = at
    const [whole = '', closing, name = '', written = '', single] = tag.exec(text) ?? []
    if (whole === '') return failed('malformed')
    if (closing === '/') {
      if (open.pop()?.name !== name || written !== '' || single === '/') return failed('malformed')
    } else {
      const attributes = attributesOf(written)
      if (attributes === null) return failed('entity')
      const element: XmlElement = { name, attributes, children: [], text: '', line }
      if (inside) inside.children.push(element)
      else if (root) return failed('malformed')
      root ??= element
      if (single !== '/') open.push(element)
      if (open.length > deepest) return failed('deep')
    }
    moveTo(at + whole.length)
  }
  if (open.length > 0) return failed('unclosed')
  return root ? ok(root) : failed('empty')
}

/** Comments, instructions and CDATA; `null`: something else begins here. `end` is -1 where nothing ends it. */
function spanOf(
  text: string,
  at: number,
): { readonly end: number; readonly text: string | null } | 'refused' | null {
  const until = (mark: string): number => {
    const found = text.indexOf(mark, at)
    return found < 0 ? -1 : found + mark.length
  }
  if (text.startsWith('<!--', at)) return { end: until('-->'), text: null }
  if (text.startsWith('<?', at)) return { end: until('?>'), text: null }
  if (text.startsWith('<![CDATA[', at)) {
    const end = until(']]>')
    return { end, text: end < 0 ? '' : text.slice(at + 9, end - 3) }
  }
  return text.startsWith('<!', at) ? 'refused' : null
}

function attributesOf(written: string): Map<string, string> | null {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    const value = decoded(double ?? single ?? '')
    if (value === null || found.has(name)) return null
    found.set(name, value)
  }
  return found
}

/** Text with its entities decoded; `null`: one of them is none that XML knows by itself. */
function decoded(text: string): string | null {
  if (!text.includes('&')) return text
  const unknown: string[] = []
  const shown = text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));|&/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
      const character =
        point === null
          ? Object.hasOwn(named, name ?? '')
            ? named[name ?? '']
            : undefined
          : point > 0 && point <= 0x10_ff_ff
            ? String.fromCodePoint(point)
            : undefined
      if (character === undefined) unknown.push(whole)
      return character ?? ''
    },
  )
  return unknown.length === 0 ? shown : null
}
