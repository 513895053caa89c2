import type { XmlElement } from '../../shared/exchange/drawio/reading/read-xml'
import { pathOperators, pdfNumber } from './path-operators'

/** What the shapes of a page share with the document. Names are those of its resources. */
export interface PageResources {
  /** Operators that show the texts of the picture, in their order. */
  readonly texts: Iterator<string>
  /** A state in which everything is as opaque as asked for, 0…1. */
  readonly opacity: (value: number) => string
  /** An image that fills the unit square. */
  readonly image: (element: XmlElement) => string
}

/** The operators of a page that draw what `pictureSvg` wrote, in its own coordinates. */
export const paintElement = (element: XmlElement, resources: PageResources): string => {
  const { name, children } = element
  const content = (): string => children.map((child) => paintElement(child, resources)).join('\n')
  switch (name) {
    case 'svg':
      return content()
    case 'g':
      return within(transformOf(element), content())
    case 'text':
      return `${colour(element, 'fill', 'rg')}\n${resources.texts.next().value ?? ''}`
    case 'image':
      return within(
        `${pdfNumber(number(element, 'width'))} 0 0 ${pdfNumber(-number(element, 'height'))} ${pdfNumber(number(element, 'x'))} ${pdfNumber(number(element, 'y') + number(element, 'height'))} cm`,
        `/${resources.image(element)} Do`,
      )
    case 'rect':
    case 'circle':
    case 'path':
      return paintShape(element, resources)
    default:
      // Titles, descriptions and what pictures carry along are not seen.
      return ''
  }
}

const number = ({ attributes }: XmlElement, name: string): number => Number(attributes.get(name) ?? 0)
const within = (before: string, content: string): string =>
  before === '' ? content : `q ${before}\n${content}\nQ`

function paintShape(element: XmlElement, { opacity }: PageResources): string {
  const { attributes } = element
  const isFilled = (attributes.get('fill') ?? 'none') !== 'none'
  const isStroked = (attributes.get('stroke') ?? 'none') !== 'none'
  if (!isFilled && !isStroked) return ''
  const seen = Number(attributes.get('opacity') ?? 1)
  const before = [
    transformOf(element),
    ...(seen < 1 ? [`/${opacity(seen)} gs`] : []),
    ...(isFilled ? [colour(element, 'fill', 'rg')] : []),
    ...(isStroked ? [colour(element, 'stroke', 'RG'), lineOf(element)] : []),
  ].filter((each) => each !== '')
  return within(
    before.join(' '),
    `${pathOperators(dataOf(element))}\n${isFilled ? (isStroked ? 'B' : 'f') : 'S'}`,
  )
}

function lineOf(element: XmlElement): string {
  const dash = element.attributes.get('stroke-dasharray')
  const width = `${pdfNumber(number(element, 'stroke-width'))} w`
  return dash === undefined ? width : `${width} [${dash}] 0 d`
}

/** `#RRGGBB` as an operator of colour. */
function colour({ attributes }: XmlElement, name: 'fill' | 'stroke', operator: 'rg' | 'RG'): string {
  const written = (attributes.get(name) ?? '').slice(1)
  const parts = [0, 2, 4].map((at) => Number.parseInt(written.slice(at, at + 2), 16) / 255)
  return `${parts.map((part) => pdfNumber(Number.isNaN(part) ? 0 : part)).join(' ')} ${operator}`
}

/** A shape as path data. */
function dataOf(element: XmlElement): string {
  if (element.name === 'path') return element.attributes.get('d') ?? ''
  if (element.name === 'circle') {
    const [cx, cy, r] = [number(element, 'cx'), number(element, 'cy'), number(element, 'r')]
    return `M${cx - r} ${cy}A${r} ${r} 0 0 1 ${cx + r} ${cy}A${r} ${r} 0 0 1 ${cx - r} ${cy}Z`
  }
  const [x, y] = [number(element, 'x'), number(element, 'y')]
  const [width, height] = [number(element, 'width'), number(element, 'height')]
  const r = Math.min(number(element, 'rx'), width / 2, height / 2)
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * r, height - 2 * r]
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`
}

/** `translate`, `rotate` round a point and `scale`, as operators, in their order. */
function transformOf({ attributes }: XmlElement): string {
  const steps = (attributes.get('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)
  return [...steps]
    .map(([, kind = '', list = '']) => stepOf(kind, list.split(/[\s,]+/).map(Number)))
    .join(' ')
}

function stepOf(kind: string, [a = 0, b = 0, c = 0]: readonly number[]): string {
  const matrix = (...values: number[]): string => `${values.map(pdfNumber).join(' ')} cm`
  if (kind === 'translate') return matrix(1, 0, 0, 1, a, b)
  if (kind === 'scale') return matrix(a, 0, 0, a, 0, 0)
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)]
  return matrix(cos, sin, -sin, cos, b - b * cos + c * sin, c - b * sin - c * cos)
}
