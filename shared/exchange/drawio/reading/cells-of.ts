import type { Box, Point } from '../../../views/positioned-view'
import { htmlLines, type LabelLine, linesText, plainLines } from './label-lines'
import type { XmlElement } from './read-xml'

/** A cell of a page as draw.io keeps it. */
export interface DrawnCell {
  readonly id: string
  readonly parent: string
  /** As a person reads it. */
  readonly label: string
  readonly lines: readonly LabelLine[]
  readonly style: ReadonlyMap<string, string>
  readonly kind: 'vertex' | 'edge' | 'other'
  readonly source: string
  readonly target: string
  /** From the corner of its parent. On a line, `x` goes from -1 at its source to 1 at its target. */
  readonly place: Box
  /** Of a line: where it begins and ends without a shape there, by `sourcePoint` and `targetPoint`. */
  readonly free: ReadonlyMap<string, Point>
  /** Of a line: its bends in their order. */
  readonly bends: readonly Point[]
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
    const lines = style.get('html') === '1' ? htmlLines(written) : plainLines(written)
    return [
      {
        id: element.attributes.get('id') ?? get('id'),
        parent: get('parent'),
        label: linesText(lines),
        lines,
        style,
        kind: get('vertex') === '1' ? 'vertex' : get('edge') === '1' ? 'edge' : 'other',
        source: get('source'),
        target: get('target'),
        ...geometryOf(inner.children.find(({ name }) => name === 'mxGeometry')),
        line: element.line,
      },
    ]
  })
}

function geometryOf(geometry: XmlElement | undefined): Pick<DrawnCell, 'place' | 'free' | 'bends'> {
  const points = geometry?.children.filter(({ name }) => name === 'mxPoint') ?? []
  const bends = geometry?.children.find(
    ({ name, attributes }) => name === 'Array' && attributes.get('as') === 'points',
  )
  return {
    place: {
      ...pointOf(geometry),
      width: numberIn(geometry?.attributes.get('width')),
      height: numberIn(geometry?.attributes.get('height')),
    },
    free: new Map(points.map((each) => [each.attributes.get('as') ?? '', pointOf(each)])),
    bends: bends?.children.map(pointOf) ?? [],
  }
}

const pointOf = (element: XmlElement | undefined): Point => ({
  x: numberIn(element?.attributes.get('x')),
  y: numberIn(element?.attributes.get('y')),
})

/** A number of an attribute or a style; 0 where it is none. */
export function numberIn(text: string | undefined): number {
  const value = Number(text ?? 0)
  return Number.isFinite(value) ? value : 0
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
