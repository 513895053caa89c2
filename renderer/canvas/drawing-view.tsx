import { createElement, Fragment, memo, type ReactElement } from 'react'
import type { Drawing, Paint, Primitive } from '../../shared/shapes/drawing'
import { paintValue } from '../../shared/shapes/themes'

const brandColours = new Map<Paint, string>()

/** A brand's own colour, or the colour of text in a theme where it would hardly be seen. */
function brandColour(paint: Paint): string {
  const known = brandColours.get(paint)
  if (known !== undefined) return known
  const light = paintValue(paint, 'light')
  const dark = paintValue(paint, 'dark')
  const value = light === dark ? light : `light-dark(${light}, ${dark})`
  brandColours.set(paint, value)
  return value
}

/** A paint as a CSS colour that follows the theme. */
function cssPaint(paint: Paint): string {
  if (paint === 'none') return paint
  return paint.startsWith('#') ? brandColour(paint) : `var(--${paint})`
}

const optional = (paint: Paint | undefined): string | undefined =>
  paint === undefined ? undefined : cssPaint(paint)

function paintOf(p: Exclude<Primitive, { kind: 'text' | 'image' | 'group' }>) {
  return {
    fill: optional(p.fill),
    stroke: optional(p.stroke),
    strokeWidth: p.strokeWidth,
    strokeDasharray: p.dash?.join(' '),
    opacity: p.opacity,
  }
}

function transformOf(x = 0, y = 0, scale = 1): string | undefined {
  if (x === 0 && y === 0 && scale === 1) return undefined
  return scale === 1 ? `translate(${x} ${y})` : `translate(${x} ${y}) scale(${scale})`
}

function groupTransform({ x, y, turn }: Extract<Primitive, { kind: 'group' }>): string | undefined {
  const moved = transformOf(x, y)
  return turn ? `${moved ?? ''} rotate(${turn.degrees} ${turn.x} ${turn.y})` : moved
}

function elementOf(p: Primitive): ReactElement {
  switch (p.kind) {
    case 'rect':
      return <rect x={p.x} y={p.y} width={p.width} height={p.height} rx={p.radius} {...paintOf(p)} />
    case 'path':
      return <path d={p.d} transform={transformOf(p.x, p.y, p.scale)} {...paintOf(p)} />
    case 'circle':
      return <circle cx={p.cx} cy={p.cy} r={p.r} {...paintOf(p)} />
    case 'text':
      return (
        <text
          x={p.x}
          y={p.y}
          fontSize={p.size}
          fontWeight={p.weight}
          textAnchor={p.anchor}
          fill={cssPaint(p.fill)}
          fontFamily={p.font === 'mono' ? 'var(--font-mono)' : undefined}
          fontStyle={p.italic === true ? 'italic' : undefined}
          textDecoration={p.underline === true ? 'underline' : undefined}
        >
          {p.text}
        </text>
      )
    case 'image':
      return <image x={p.x} y={p.y} width={p.width} height={p.height} href={p.address} />
    case 'group':
      return <g transform={groupTransform(p)}>{elementsOf(p.children)}</g>
  }
}

/** The order of a drawing is its depth and never changes on its own, so its parts need no keys. */
const elementsOf = (drawing: Drawing): ReactElement =>
  createElement(Fragment, null, ...drawing.map(elementOf))

/** A drawing as SVG elements, in the colours of the theme; stands inside an `<svg>`. */
export const DrawingView = memo(function DrawingView({ drawing }: { readonly drawing: Drawing }) {
  return elementsOf(drawing)
})
