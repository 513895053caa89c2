import { describe, expect, it } from 'vitest'
import { classId, serviceId } from '../../../../../shared/base/ids'
import { technology } from '../../../../../shared/catalog/catalog'
import type { Service } from '../../../../../shared/model/service'
import { drawClass } from '../../../../../shared/shapes/class/class-shape'
import { drawTile } from '../../../../../shared/shapes/deployment/tile-shape'
import type { Drawing, Primitive } from '../../../../../shared/shapes/drawing'
import type { Badge, BadgeSeverity } from '../../../../../shared/shapes/service/finding-badge'
import { drawService } from '../../../../../shared/shapes/service/service-shape'
import { measure, measureCode } from '../../../../../shared/shapes/text-width'
import { classDesign } from '../../../../support/class-view-design'

interface At {
  readonly x: number
  readonly y: number
}

/** The corners of a path of M, h, v, l, a and z; of a round corner, its end. */
function corners(d: string): At[] {
  let [x, y] = [0, 0]
  const found: At[] = []
  for (const [, command = '', rest = ''] of d.matchAll(/([Mhvla])([^Mhvlaz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number)
    if (command === 'a') numbers.splice(0, 5)
    for (let n = 0; n < numbers.length; n += command === 'h' || command === 'v' ? 1 : 2) {
      const [a = 0, b = 0] = numbers.slice(n)
      if (command === 'M') [x, y] = [a, b]
      else if (command === 'h') x += a
      else if (command === 'v') y += a
      else [x, y] = [x + a, y + b]
      found.push({ x, y })
    }
  }
  return found
}

/** px from a point to the outline of a badge; 0: the point is inside. */
function distance(to: At, outline: readonly At[]): number {
  let nearest = Infinity
  let inside = false
  for (const [n, a] of outline.entries()) {
    const b = outline[(n + 1) % outline.length] ?? a
    const along =
      ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / ((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
    const share = Math.max(0, Math.min(1, along || 0))
    nearest = Math.min(
      nearest,
      Math.hypot(a.x + share * (b.x - a.x) - to.x, a.y + share * (b.y - a.y) - to.y),
    )
    if (a.y > to.y !== b.y > to.y && to.x < a.x + ((to.y - a.y) * (b.x - a.x)) / (b.y - a.y)) inside = !inside
  }
  return inside ? 0 : nearest
}

function outlineOf(drawing: Drawing): readonly At[] {
  const badge = drawing.findLast((each) => each.kind === 'group')
  if (badge?.kind !== 'group') throw new Error('there is no badge')
  const [shape] = badge.children
  const [left, top] = [badge.x, badge.y]
  if (shape?.kind === 'circle')
    return Array.from({ length: 32 }, (_, n) => ({
      x: left + shape.r * Math.cos((n * Math.PI) / 16),
      y: top + shape.r * Math.sin((n * Math.PI) / 16),
    }))
  if (shape?.kind !== 'path') throw new Error('the badge has no shape')
  const scale = shape.scale ?? 1
  return corners(shape.d).map(({ x, y }) => ({ x: left + scale * x, y: top + scale * y }))
}

/** px that letters reach below their line, as a share of their size. */
const descent = 0.24

const ends = ({ x, y, text, size, weight, font }: Extract<Primitive, { kind: 'text' }>): At => ({
  x: x + (font === 'mono' ? measureCode(text, size) : measure(text, size, weight)),
  y: y + size * descent,
})

const made: Service = {
  id: serviceId('s1'),
  name: 'WWWWWWWWWWWWWWWWWWWW',
  technology: 'a technology that the catalogue has never heard of',
  layer: 'api',
  replicas: 1,
  settings: {},
}
const member = 'a_field_that_is_as_wide_as_the_class: int'
const wide = classDesign({ Order: { members: [member] } }).classes.get(classId('Order'))

const drawings: readonly (readonly [string, (badge: Badge) => Drawing])[] = [
  ['service', (badge) => drawService(made, technology(made.technology), { language: 'en', badge })],
  ['tile', (badge) => drawTile(made, 1, { language: 'en', badge })],
  [
    'class',
    (badge) => {
      if (!wide) throw new Error('the class is missing')
      return drawClass({ class: wide, service: undefined, roles: [] }, { language: 'en', badge })
    },
  ],
]
const severities: readonly BadgeSeverity[] = ['high', 'medium', 'low']

describe('a badge of findings', () => {
  it.each(
    drawings.flatMap(([name, draw]) =>
      severities.flatMap((severity) => [1, 12].map((count) => [count, severity, name, draw] as const)),
    ),
  )('that counts %i of severity %s leaves the texts of a %s alone', (count, severity, _, draw) => {
    const drawing = draw({ severity, count })
    const outline = outlineOf(drawing)
    const texts = drawing.filter((each) => each.kind === 'text')
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(distance(ends(text), outline), text.text).toBeGreaterThanOrEqual(0.75)
  })
})
