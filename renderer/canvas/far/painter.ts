import type { Drawing, Paint, Primitive } from '../../../shared/shapes/drawing'
import { paintValue, type ThemeName } from '../../../shared/shapes/themes'

/** What a canvas is painted with: colours of a theme, and the faces that the page sets text in. */
export interface Palette {
  readonly theme: ThemeName
  readonly font: string
  readonly mono: string
  /** Images that are there to be painted, by their address; others are left out. */
  readonly pixels?: ReadonlyMap<string, CanvasImageSource>
}

/** Theme and faces of the page as it is. */
export function pagePalette(): Palette {
  const page = document.documentElement
  const style = getComputedStyle(page)
  return {
    theme: page.dataset.theme === 'dark' ? 'dark' : 'light',
    font: style.getPropertyValue('--font-ui') || 'sans-serif',
    mono: style.getPropertyValue('--font-mono') || 'monospace',
  }
}

const colours = { light: new Map<Paint, string>(), dark: new Map<Paint, string>() }

/** The colour of a paint in a theme, remembered. */
export function colourOf(paint: Paint, theme: ThemeName): string {
  const known = colours[theme].get(paint)
  if (known !== undefined) return known
  const value = paintValue(paint, theme)
  colours[theme].set(paint, value)
  return value
}

/** Paths by what they say: marks come again and again, and lines whenever something near them is painted anew. */
const paths = new Map<string, Path2D>()
/** More are not kept: those of a view that is gone would be. */
const mostPaths = 8000

function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  if (paths.size >= mostPaths) paths.clear()
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

type Context = CanvasRenderingContext2D

/** Paints a drawing as `DrawingView` draws it in SVG, where the transform of the context puts its origin. */
export function paintDrawing(context: Context, drawing: Drawing, palette: Palette): void {
  for (const primitive of drawing) paintPrimitive(context, primitive, palette)
}

function paintPrimitive(context: Context, p: Primitive, palette: Palette): void {
  switch (p.kind) {
    case 'text':
      paintText(context, p, palette)
      return
    case 'group':
      context.save()
      context.translate(p.x, p.y)
      if (p.turn) {
        context.translate(p.turn.x, p.turn.y)
        context.rotate((p.turn.degrees * Math.PI) / 180)
        context.translate(-p.turn.x, -p.turn.y)
      }
      paintDrawing(context, p.children, palette)
      context.restore()
      return
    case 'image': {
      // Only marks of the whiteboard hold images, and on the canvas those have a layer of their own.
      const pixels = palette.pixels?.get(p.address)
      if (pixels) context.drawImage(pixels, p.x, p.y, p.width, p.height)
      return
    }
    default:
      paintShape(context, p, palette)
  }
}

type Shape = Exclude<Primitive, { kind: 'text' | 'group' | 'image' }>

function paintShape(context: Context, p: Shape, { theme }: Palette): void {
  const alpha = context.globalAlpha
  if (p.opacity !== undefined) context.globalAlpha = alpha * p.opacity
  // SVG fills black what does not say what it is filled with.
  const fill = colourOf(p.fill ?? '#000000', theme)
  if (fill !== 'none') context.fillStyle = fill
  const stroke = p.stroke === undefined ? 'none' : colourOf(p.stroke, theme)
  if (stroke !== 'none') {
    context.strokeStyle = stroke
    context.lineWidth = p.strokeWidth ?? 1
    context.setLineDash(p.dash ? [...p.dash] : [])
  }
  traceAndPaint(context, p, fill !== 'none', stroke !== 'none')
  context.globalAlpha = alpha
}

function traceAndPaint(context: Context, p: Shape, fills: boolean, strokes: boolean): void {
  if (p.kind === 'rect' && p.radius === 0) {
    if (fills) context.fillRect(p.x, p.y, p.width, p.height)
    if (strokes) context.strokeRect(p.x, p.y, p.width, p.height)
    return
  }
  if (p.kind === 'path') {
    const { x = 0, y = 0, scale = 1 } = p
    const path = pathOf(p.d)
    const isMoved = x !== 0 || y !== 0 || scale !== 1
    if (isMoved) {
      context.save()
      context.translate(x, y)
      context.scale(scale, scale)
    }
    if (fills) context.fill(path)
    if (strokes) context.stroke(path)
    if (isMoved) context.restore()
    return
  }
  context.beginPath()
  if (p.kind === 'circle') context.arc(p.cx, p.cy, p.r, 0, 2 * Math.PI)
  else context.roundRect(p.x, p.y, p.width, p.height, Math.min(p.radius, p.width / 2, p.height / 2))
  if (fills) context.fill()
  if (strokes) context.stroke()
}

type Text = Extract<Primitive, { kind: 'text' }>
const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(context: Context, p: Text, { theme, font, mono }: Palette): void {
  const face = p.font === 'mono' ? mono : font
  context.font = `${p.italic === true ? 'italic ' : ''}${p.weight} ${p.size}px ${face}`
  context.textAlign = alignments[p.anchor]
  context.fillStyle = colourOf(p.fill, theme)
  context.fillText(p.text, p.x, p.y)
  if (p.underline === true) {
    const { width } = context.measureText(p.text)
    const left = p.anchor === 'start' ? p.x : p.anchor === 'middle' ? p.x - width / 2 : p.x - width
    context.fillRect(left, p.y + p.size * 0.12, width, p.size * 0.07)
  }
}
