import type { ClassRelationId } from '../../base/ids'
import { type ClassRelation, isGeneralisation } from '../../model/classes/class-relation'
import { compareIds } from '../id-order'
import type { Box, Point } from '../positioned-view'

export type Side = 'top' | 'bottom' | 'left' | 'right'

/** The two ends of a relation: on which side of which box, and where on that side (x, or y on an upright one). */
export interface Ends {
  readonly relation: ClassRelation
  readonly source: Box
  readonly target: Box
  readonly sides: readonly [Side, Side]
  readonly at: readonly [number, number]
}

/** Ports keep this far from the corners of a box and from each other, px, where there is room. */
const corner = 16
const apart = 18
/** Least gap between two boxes that a line with its heads fits into, px. */
const leastGap = 30

export const isLevel = (side: Side): boolean => side === 'top' || side === 'bottom'
const centre = (box: Box, side: Side): number =>
  isLevel(side) ? box.x + box.width / 2 : box.y + box.height / 2
const spanOf = (box: Box, side: Side): readonly [number, number] =>
  isLevel(side) ? [box.x + corner, box.x + box.width - corner] : [box.y + corner, box.y + box.height - corner]

/** The point of a box's border on a side. */
export function borderPoint(box: Box, side: Side, at: number): Point {
  if (side === 'top') return { x: at, y: box.y }
  if (side === 'bottom') return { x: at, y: box.y + box.height }
  return { x: side === 'left' ? box.x : box.x + box.width, y: at }
}

/** The sides of two boxes that face each other. Generalisations run up and down wherever they can. */
function facingSides(relation: ClassRelation, source: Box, target: Box): readonly [Side, Side] {
  const down = target.y - (source.y + source.height)
  const up = source.y - (target.y + target.height)
  const right = target.x - (source.x + source.width)
  const left = source.x - (target.x + target.width)
  const [level, upright] = [Math.max(down, up), Math.max(right, left)]
  const runsDown = level >= leastGap && (isGeneralisation(relation) || upright < leastGap || level >= upright)
  if (runsDown || level > upright) return down >= up ? ['bottom', 'top'] : ['top', 'bottom']
  return right >= left ? ['right', 'left'] : ['left', 'right']
}

/** The ports of one side of a box, with the places that their lines wish for. */
interface WishedSide {
  readonly box: Box
  readonly side: Side
  readonly ports: Map<string, { readonly sum: number; readonly count: number }>
}

/**
 * The ends of all relations between boxes. Along a side they stand in the order of where they lead, apart from each
 * other; generalisations that reach the same side of a base share one port, as in a tree.
 */
export function endsOf(relations: readonly ClassRelation[], boxes: ReadonlyMap<string, Box>): Ends[] {
  const drawn = [...relations]
    .sort((a, b) => compareIds(a.id, b.id))
    .flatMap((relation) => {
      const [source, target] = [boxes.get(relation.source), boxes.get(relation.target)]
      if (!source || !target) return []
      const sides: readonly [Side, Side] =
        source === target ? ['right', 'right'] : facingSides(relation, source, target)
      return [{ relation, source, target, sides }]
    })
  const wishes = new Map<string, WishedSide>()
  const portKeys = new Map<ClassRelationId, readonly [string, string]>()
  for (const { relation, source, target, sides } of drawn) {
    const wish = wishBetween(source, target, sides)
    const keys = ([0, 1] as const).map((end) => {
      const [box, side] = [end === 0 ? source : target, sides[end]]
      const sideKey = `${end === 0 ? relation.source : relation.target}/${side}`
      const shares = end === 1 && isGeneralisation(relation)
      const key = shares ? `${sideKey}/${relation.kind}` : `${sideKey}/${relation.id}/${end}`
      const found: WishedSide = wishes.get(sideKey) ?? { box, side, ports: new Map() }
      const port = found.ports.get(key) ?? { sum: 0, count: 0 }
      const self = source === target ? box.y + box.height * (end === 0 ? 0.3 : 0.7) : wish[end]
      found.ports.set(key, { sum: port.sum + self, count: port.count + 1 })
      wishes.set(sideKey, found)
      return key
    })
    portKeys.set(relation.id, [keys[0] ?? '', keys[1] ?? ''])
  }
  const at = new Map<string, number>()
  for (const { box, side, ports } of wishes.values())
    for (const [key, place] of spread(
      [...ports].map(([key, { sum, count }]) => [key, sum / count] as const),
      spanOf(box, side),
    ))
      at.set(key, place)
  return drawn.map((each) => {
    const [from, to] = portKeys.get(each.relation.id) ?? ['', '']
    const fallback = centre(each.source, each.sides[0])
    return { ...each, at: [at.get(from) ?? fallback, at.get(to) ?? fallback] }
  })
}

/** Where each end would like to be: opposite the other where the boxes overlap, else towards it. */
function wishBetween(source: Box, target: Box, [from, to]: readonly [Side, Side]): readonly [number, number] {
  const [a, b] = [spanOf(source, from), spanOf(target, to)]
  const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  if (low <= high) return [(low + high) / 2, (low + high) / 2]
  const clamp = (value: number, [least, most]: readonly [number, number]): number =>
    Math.min(most, Math.max(least, value))
  return [clamp(centre(target, to), a), clamp(centre(source, from), b)]
}

/** Places near the wished ones, in their order, apart from each other and within a span. */
function spread(
  wishes: readonly (readonly [string, number])[],
  [low, high]: readonly [number, number],
): (readonly [string, number])[] {
  const sorted = [...wishes].sort((a, b) => a[1] - b[1] || compareIds(a[0], b[0]))
  const step = Math.min(apart, Math.max(0, high - low) / Math.max(1, sorted.length - 1))
  const places: number[] = []
  for (const [, wish] of sorted) places.push(Math.max(wish, (places.at(-1) ?? -Infinity) + step))
  for (let n = places.length - 1; n >= 0; n -= 1) {
    const most = high - (places.length - 1 - n) * step
    places[n] = Math.max(low + n * step, Math.min(places[n] ?? low, most))
  }
  return sorted.map(([key], n) => [key, Math.round(places[n] ?? low)])
}
