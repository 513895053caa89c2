import { assertNever } from '../../base/assert-never'
import type { Drawing, Paint, Primitive } from '../../shapes/drawing'
import { paintValue, type ThemeName } from '../../shapes/themes'
import { xmlText } from './xml-text'

/** First the fonts of the studio, then what systems have for Chinese. */
export const fontFamily = "Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** For code: faces in which every character is 0.6 em wide, as texts are measured. */
const codeFamily = "'JetBrains Mono', 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans SC', monospace"

/** Escaped once, as every line of code names its font. */
const escapedFamilies = new Map([fontFamily, codeFamily].map((family) => [family, xmlText(family)]))

const attributeText = (value: string | number): string =>
  typeof value === 'number' ? figure(value) : (escapedFamilies.get(value) ?? xmlText(value))

type Attributes = { readonly [name: string]: string | number | undefined }

/** At most two decimals: enough for any screen, and the same bytes everywhere. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** A start tag, or with no content a whole element. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let list = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) list += ` ${key}="${attributeText(value)}"`
  }
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}

/** A drawing as SVG 1.1 elements with presentation attributes, one a line. */
export const drawingToSvg = (drawing: Drawing, theme: ThemeName): string =>
  inParagraphs(drawing)
    .map((each) => (each.kind === 'paragraph' ? paragraphToSvg(each, theme) : primitiveToSvg(each, theme)))
    .join('\n')

type Text = Extract<Primitive, { readonly kind: 'text' }>

/** Lines of one text, from the first to the last. */
interface Paragraph {
  readonly kind: 'paragraph'
  readonly first: Text
  readonly lines: Text[]
}

/** Texts that follow each other in one column and one style are lines of one text. */
function inParagraphs(drawing: Drawing): (Paragraph | Exclude<Primitive, Text>)[] {
  const gathered: (Paragraph | Exclude<Primitive, Text>)[] = []
  for (const each of drawing) {
    const last = gathered.at(-1)
    if (each.kind !== 'text') gathered.push(each)
    else if (last?.kind === 'paragraph' && isNextLine(last, each)) last.lines.push(each)
    else gathered.push({ kind: 'paragraph', first: each, lines: [each] })
  }
  return gathered
}

const isNextLine = ({ first }: Paragraph, next: Text): boolean =>
  first.x === next.x &&
  first.size === next.size &&
  first.weight === next.weight &&
  first.fill === next.fill &&
  first.anchor === next.anchor &&
  first.font === next.font &&
  first.italic === next.italic &&
  first.underline === next.underline

/** Written without a list of attributes: most of a large picture is text. */
function paragraphToSvg({ first, lines }: Paragraph, theme: ThemeName): string {
  const style = textStyle(first, theme)
  const { x, y, text } = first
  if (lines.length === 1) return `<text${placeText(x, y)}${style}>${xmlText(text)}</text>`
  let spans = ''
  for (const line of lines) spans += `<tspan${placeText(x, line.y)}>${xmlText(line.text)}</tspan>`
  return `<text${style}>${spans}</text>`
}

const placeText = (x: number, y: number): string => ` x="${figure(x)}" y="${figure(y)}"`

function textStyle({ size, weight, fill, anchor, font, italic, underline }: Text, theme: ThemeName): string {
  // SVG 1.1 knows hundreds only; rounding down keeps the text within its measured width.
  let style = ` font-size="${figure(size)}" font-weight="${Math.floor(weight / 100) * 100}"`
  if (anchor !== 'start') style += ` text-anchor="${anchor}"`
  style += ` fill="${attributeText(paintValue(fill, theme))}"`
  if (font === 'mono') style += ` font-family="${attributeText(codeFamily)}"`
  if (italic === true) style += ' font-style="italic"'
  if (underline === true) style += ' text-decoration="underline"'
  return style
}

function primitiveToSvg(primitive: Exclude<Primitive, Text>, theme: ThemeName): string {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive
      return element('rect', { x, y, width, height, rx: radius || undefined, ...paint(primitive, theme) })
    }
    case 'path':
      return element('path', { d: primitive.d, transform: transform(primitive), ...paint(primitive, theme) })
    case 'circle':
      return element('circle', {
        cx: primitive.cx,
        cy: primitive.cy,
        r: primitive.r,
        ...paint(primitive, theme),
      })
    case 'image': {
      const { x, y, width, height, address } = primitive
      // SVG 1.1 names what an image shows in a vocabulary of its own.
      const link = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xlink:href': address }
      return element('image', { x, y, width, height, ...link })
    }
    case 'group':
      return element(
        'g',
        { transform: transform(primitive) },
        `\n${drawingToSvg(primitive.children, theme)}\n`,
      )
    default:
      return assertNever(primitive, 'primitiveToSvg')
  }
}

function transform(at: {
  readonly x?: number
  readonly y?: number
  readonly scale?: number
  readonly turn?: { readonly degrees: number; readonly x: number; readonly y: number }
}): string | undefined {
  const { x = 0, y = 0, scale = 1, turn } = at
  const steps = [
    ...(x !== 0 || y !== 0 ? [`translate(${figure(x)} ${figure(y)})`] : []),
    ...(turn ? [`rotate(${figure(turn.degrees)} ${figure(turn.x)} ${figure(turn.y)})`] : []),
    ...(scale !== 1 ? [`scale(${Math.round(scale * 10_000) / 10_000})`] : []),
  ]
  return steps.length === 0 ? undefined : steps.join(' ')
}

interface Painted {
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly opacity?: number
}

function paint({ fill, stroke, strokeWidth, dash, opacity }: Painted, theme: ThemeName): Attributes {
  const isLine = stroke !== undefined && stroke !== 'none'
  return {
    fill: paintValue(fill ?? 'none', theme),
    stroke: isLine ? paintValue(stroke, theme) : undefined,
    'stroke-width': isLine ? (strokeWidth ?? 1) : undefined,
    'stroke-dasharray': isLine && dash ? dash.join(' ') : undefined,
    opacity,
  }
}
