import { decodeHTML } from 'entities'
import type { XmlElement } from './read-xml'

/** A cell of a page as draw.io keeps it. */
export interface DrawnCell {
  readonly id: string
  readonly parent: string
  /** As a person reads it. */
  readonly label: string
  readonly style: ReadonlyMap<string, string>
  readonly kind: 'vertex' | 'edge' | 'other'
  readonly source: string
  readonly target: string
  readonly line: number
}

/** Cells of a model in their order. Objects with data of their own carry label and id for the cell in them. */
export function cellsOf(model: XmlElement): DrawnCell[] {
  const root = model.children.find(({ name }) => name === 'root')
  return (root?.children ?? []).flatMap((element): DrawnCell[] => {
    const inner = element.name === 'mxCell' ? element : element.children.find(({ name }) => name === 'mxCell')
    if (!inner) return []
    const get = (key: string): string => inner.attributes.get(key) ?? ''
    const style = styleOf(get('style'))
    const written = inner === element ? get('value') : (element.attributes.get('label') ?? '')
    return [
      {
        id: element.attributes.get('id') ?? get('id'),
        parent: get('parent'),
        label: style.get('html') === '1' ? htmlText(written) : written.trim(),
        style,
        kind: get('vertex') === '1' ? 'vertex' : get('edge') === '1' ? 'edge' : 'other',
        source: get('source'),
        target: get('target'),
        line: element.line,
      },
    ]
  })
}

/** `swimlane;startSize=34` as a map; words without a value have an empty one. */
const styleOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(';')
      .filter((part) => part !== '')
      .map((part) => {
        const [key = '', ...value] = part.split('=')
        return [key.trim(), value.join('=').trim()] as const
      }),
  )

/** A label in HTML as text: what begins a line there begins one here; nothing of it is ever run. */
const htmlText = (html: string): string =>
  decodeHTML(
    html
      .replace(/<br\s*\/?>|<\/(?:div|p|li|h\d|tr)>|<hr[^<>]*>/gi, '\n')
      .replace(/<(?:div|p)\b[^<>]*>/gi, '\n')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
