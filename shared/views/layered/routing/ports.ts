import type { LinkId } from '../../../base/ids'
import { compareIds } from '../../id-order'
import type { NodeBox, Point } from '../../positioned-view'
import type { Span } from './ground'
import { isFlat, type Port, portSpan, type Wire } from './wire'

/** Where one end of a link touches its side: x on top and bottom, y on left and right. */
export interface PortPlace {
  readonly at: number
  /** How far it may move without coming near its neighbours. */
  readonly room: Span
}

export interface PortPair {
  readonly source: PortPlace
  readonly target: PortPlace
}

/** A port that a route already has. */
export interface TakenPort {
  readonly port: Port
  readonly at: number
}

/** Ports of a side keep this far apart where there is room, px. */
const wide = 28
/** Closer than this two lines are hard to tell apart, px. */
const narrow = 12
/** Ports keep this far from the corners in any need, px. */
const corner = 8

const sideKey = ({ node, side }: Port): string => `${node.service}/${side}`

/** A map of lists. */
function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

type StraightWire = Wire & { readonly course: Extract<Wire['course'], { kind: 'straight' }> }
type SpineWire = Wire & { readonly course: Extract<Wire['course'], { kind: 'spine' }> }
const isStraight = (wire: Wire): wire is StraightWire => wire.course.kind === 'straight'
const isSpine = (wire: Wire): wire is SpineWire => wire.course.kind === 'spine'

/**
 * Spreads the links of each side. Straight links come first and take the same coordinate at both ends; the others stand
 * between them in the order of where they go. `standing` ports keep their places.
 */
export function assignPorts(
  wires: readonly Wire[],
  replicated: ReadonlySet<string>,
  standing: readonly TakenPort[],
): ReadonlyMap<LinkId, PortPair> {
  const taken = new Map<string, number[]>()
  for (const { port, at } of standing) addTo(taken, sideKey(port), at)
  const pairs = new Map<LinkId, PortPair>()
  for (const [link, at] of straightPorts(wires.filter(isStraight), taken)) {
    const place = { at, room: { low: at, high: at } }
    pairs.set(link, { source: place, target: place })
  }
  const ends = new Map<string, End[]>()
  for (const { link, course } of wires.filter(isSpine)) {
    for (const end of ['source', 'target'] as const) {
      const { key, ...port } = course[end]
      addTo(ends, sideKey(port), { link, end, key, port })
    }
  }
  const nowhere: PortPlace = { at: 0, room: { low: 0, high: 0 } }
  for (const [side, members] of ends) {
    members.sort((a, b) => a.key - b.key || compareIds(a.link, b.link))
    const places = spread(members, replicated, taken.get(side) ?? [])
    members.forEach(({ link, end }, index) => {
      const pair = pairs.get(link) ?? { source: nowhere, target: nowhere }
      pairs.set(link, { ...pair, [end]: places[index] ?? nowhere })
    })
  }
  return pairs
}

interface End {
  readonly link: LinkId
  readonly end: 'source' | 'target'
  readonly key: number
  readonly port: Port
}

/**
 * Coordinates of the straight links, added to `taken`: as near to their best as the others allow. Several between the
 * same two services lie evenly about the middle. One that finds no room of its own shares a place rather than bend.
 */
function straightPorts(wires: readonly StraightWire[], taken: Map<string, number[]>): Map<LinkId, number> {
  const bundles = new Map<string, StraightWire[]>()
  for (const wire of wires) {
    addTo(bundles, [sideKey(wire.course.source), sideKey(wire.course.target)].sort().join(' '), wire)
  }
  const found = new Map<LinkId, number>()
  for (const bundle of bundles.values()) {
    bundle.forEach(({ link, course: { source, target, at, span, isClear } }, index) => {
      const step = Math.min(wide, (span.high - span.low) / Math.max(1, bundle.length - 1))
      const wish = clamp(at + (index - (bundle.length - 1) / 2) * step, span)
      const others = [...(taken.get(sideKey(source)) ?? []), ...(taken.get(sideKey(target)) ?? [])]
      const place = nearestFree(wish, span, others, Math.min(narrow, step || narrow), isClear)
      for (const port of [source, target]) addTo(taken, sideKey(port), place)
      found.set(link, place)
    })
  }
  return found
}

const clamp = (value: number, { low, high }: Span): number => Math.min(high, Math.max(low, value))

function nearestFree(
  wish: number,
  span: Span,
  others: readonly number[],
  distance: number,
  isClear: (at: number) => boolean,
): number {
  for (let away = 0; away <= span.high - span.low; away += 4) {
    for (const at of [wish + away, wish - away]) {
      const isInside = at >= span.low && at <= span.high
      if (isInside && others.every((other) => Math.abs(other - at) >= distance) && isClear(at)) return at
    }
  }
  return [wish, span.low, span.high].find(isClear) ?? wish
}

/** Places for the ports of one side in the order of their keys: evenly in the stretches that `fixed` ports leave. */
function spread(
  members: readonly End[],
  replicated: ReadonlySet<string>,
  fixed: readonly number[],
): PortPlace[] {
  const port = members[0]?.port
  if (!port) return []
  const span = sideways(port, portSpan(port, replicated))
  const walls = [...fixed].sort((a, b) => a - b)
  const stretches = [...walls, Infinity].map((high, index) => {
    return { low: walls[index - 1] ?? -Infinity, high, count: 0 }
  })
  for (const { key } of members) {
    const wished = isFlat(port.side) ? key : key * Infinity
    const stretch = stretches.find(({ high }) => wished <= high)
    if (stretch) stretch.count += 1
  }
  const side = sideSpan(port)
  return stretches.flatMap(({ low, high, count }) => fill({ low, high }, count, span, side))
}

/** Ports on facing sides of neighbours lie at different heights, so that lines in the gap between do not meet. */
function sideways({ side }: Port, span: Span): Span {
  if (isFlat(side)) return span
  const shift = 8
  return side === 'left'
    ? { low: span.low, high: span.high - shift }
    : { low: span.low + shift, high: span.high }
}

/** All of a side but its corners. */
const sideSpan = ({ node, side }: Port): Span =>
  isFlat(side)
    ? { low: node.x + corner, high: node.x + node.width - corner }
    : { low: node.y + corner, high: node.y + node.height - corner }

/**
 * Places for `count` ports between two walls, infinite where there is no wall, only the end of the `span` for ports. A
 * wall near that end leaves little room beyond it: then ports use the rest of the `side`.
 */
function fill({ low, high }: Span, count: number, span: Span, side: Span): PortPlace[] {
  if (count === 0) return []
  const isWalledLow = Number.isFinite(low)
  const isWalledHigh = Number.isFinite(high)
  const from = isWalledLow ? low : Math.max(side.low, Math.min(span.low, high - narrow * count))
  const to = isWalledHigh ? high : Math.min(side.high, Math.max(span.high, low + narrow * count))
  const steps = count - 1 + Number(isWalledLow) + Number(isWalledHigh)
  const step = steps === 0 ? 0 : Math.min(wide, (to - from) / steps)
  const length = step * (count - 1)
  const first =
    isWalledLow === isWalledHigh ? (from + to - length) / 2 : isWalledLow ? from + step : to - step - length
  const slack = steps === 0 ? wide : Math.max(0, step / 2 - 4)
  return Array.from({ length: count }, (_, index) => {
    const at = first + step * index
    return {
      at,
      room: {
        low: Math.max(Math.min(at, span.low), at - slack),
        high: Math.min(Math.max(at, span.high), at + slack),
      },
    }
  })
}

/** The port of a node at a point of its border, or of its second outline. */
export function takenAt(node: NodeBox, { x, y }: Point): TakenPort {
  if (y <= node.y || y >= node.y + node.height) {
    return { port: { node, side: y <= node.y ? 'top' : 'bottom' }, at: x }
  }
  return { port: { node, side: x <= node.x ? 'left' : 'right' }, at: y }
}
