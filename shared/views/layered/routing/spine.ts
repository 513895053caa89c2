import type { NodeBox } from '../../positioned-view'
import { type Ground, gapsAt, isFree, nodeWithin, clearance, type Span } from './ground'

export type Side = 'top' | 'bottom' | 'left' | 'right'

/** One end of a link: where it touches its node, and the corridor that it makes for. */
export interface LinkEnd {
  readonly node: NodeBox
  readonly side: Side
  /** Where on the side: x on top and bottom, y on left and right. */
  readonly at: number
  readonly corridor: number
}

/**
 * The way of a link as its vertical runs in order, the first in the band of the source, the last in that of the target,
 * one for each band between. Horizontal runs join them in the corridors.
 */
export interface Spine {
  readonly xs: readonly number[]
  readonly cost: number
}

/** What a bend costs, in px of way: a straight detour of this length is as good as one bend less. */
const bend = 25
/** Leaving by a side goes against the grain of a view that reads from top to bottom. */
const sideways = 30
/** How far a run keeps from the nodes of a gap that is wide enough, px. */
const shoulder = 14
/** Candidates kept in a band: enough for what is near both ends and the neighbouring bands. */
const mostCandidates = 10

/** Bands crossed between two corridors, in the order of travel. */
export function bandsBetween(from: number, to: number): number[] {
  const bands: number[] = []
  for (let c = from; c < to; c += 1) bands.push(c)
  for (let c = from; c > to; c -= 1) bands.push(c - 1)
  return bands
}

/**
 * Where the vertical run at an end of a link may stand: one place for an end on top or bottom, the way to the next node
 * for one at a side. Absent where another node is in the way.
 */
export function reach(ground: Ground, end: LinkEnd): Span | undefined {
  const { node, side, at, corridor } = end
  const index = ground.bandOf.get(node.service)
  const band = index === undefined ? undefined : ground.bands[index]
  if (!band || index === undefined) return undefined
  const down = corridor > index
  const top = down ? (side === 'bottom' ? node.y + node.height : at) : band.top
  const bottom = down ? band.bottom : side === 'top' ? node.y : at
  if (side === 'top' || side === 'bottom') {
    if ((side === 'bottom') !== down) return undefined
    const hit = nodeWithin(band, { left: at - clearance, right: at + clearance, top, bottom }, node)
    return hit ? undefined : { low: at, high: at }
  }
  const rivals = band.nodes.filter((n) => n !== node && n.y < bottom + clearance && n.y + n.height > top - clearance)
  if (side === 'right') {
    const next = Math.min(...rivals.filter((n) => n.x + n.width > node.x + node.width).map((n) => n.x))
    const span = { low: node.x + node.width + shoulder, high: next - clearance }
    return span.low <= span.high ? span : undefined
  }
  const next = Math.max(...rivals.filter((n) => n.x < node.x).map((n) => n.x + n.width))
  const span = { low: next + clearance, high: node.x - shoulder }
  return span.low <= span.high ? span : undefined
}

const clamp = (x: number, { low, high }: Span): number => Math.min(high, Math.max(low, x))

/** The place in a gap nearest to `x`: in the middle of a narrow gap, a shoulder away from the nodes of a wide one. */
function inGap(gap: Span, x: number): number {
  const margin = shoulder - clearance
  if (gap.high - gap.low <= 2 * margin + 48) return (gap.low + gap.high) / 2
  return clamp(x, { low: gap.low + margin, high: gap.high - margin })
}

/** The cheapest way between two ends, by its length and bends. Absent where an end is walled in. */
export function findSpine(ground: Ground, from: LinkEnd, to: LinkEnd): Spine | undefined {
  const start = reach(ground, from)
  const finish = reach(ground, to)
  if (!start || !finish) return undefined
  const goal = finish.low === finish.high ? finish.low : clamp((start.low + start.high) / 2, finish)
  const origin = start.low === start.high ? start.low : clamp(goal, start)
  const inner = candidates(ground, bandsBetween(from.corridor, to.corridor), origin, goal)
  const first = ends(start, from.side, [goal, ...(inner[0] ?? [])])
  const last = ends(finish, to.side, [origin, ...(inner.at(-1) ?? [])])
  return cheapest([first, ...inner, last], from, to)
}

/** Places for the vertical run at an end. */
function ends(span: Span, side: Side, wished: readonly number[]): number[] {
  if (span.low === span.high) return [span.low]
  const near = side === 'left' ? span.high : span.low
  return unique([near, ...wished.map((x) => clamp(x, span))])
}

const unique = (xs: readonly number[]): number[] => [...new Set(xs)]

/** For each inner band, where the link may cross it: near its ends, and where it crosses the bands beside it. */
function candidates(ground: Ground, bands: readonly number[], origin: number, goal: number): number[][] {
  const own = bands.map((index) => {
    const band = ground.bands[index]
    if (!band) return []
    return unique(
      [origin, goal].flatMap((x) => (isFree(band, x) ? [x] : gapsAt(band, x).map((gap) => inGap(gap, x)))),
    )
  })
  const all = own.map((xs) => [...xs])
  const carry = (from: number, to: number): void => {
    const band = ground.bands[bands[to] ?? -1]
    const target = all[to]
    if (!band || !target) return
    for (const x of all[from] ?? []) {
      if (target.length >= mostCandidates) break
      if (!target.includes(x) && isFree(band, x)) target.push(x)
    }
  }
  for (let i = 1; i < all.length; i += 1) carry(i - 1, i)
  for (let i = all.length - 2; i >= 0; i -= 1) carry(i + 1, i)
  return all
}

/** Shortest way through the columns of candidates. Equal ways: the one that turns late. */
function cheapest(columns: readonly (readonly number[])[], from: LinkEnd, to: LinkEnd): Spine | undefined {
  let costs = (columns[0] ?? []).map((x) => sideCost(from, x))
  const cameFrom: number[][] = []
  for (let step = 1; step < columns.length; step += 1) {
    const before = columns[step - 1] ?? []
    const arrivals = (columns[step] ?? []).map((x) => {
      let best = { cost: Infinity, index: 0 }
      before.forEach((previous, index) => {
        const cost = (costs[index] ?? Infinity) + Math.abs(x - previous) + (x === previous ? 0 : 2 * bend)
        if (cost < best.cost) best = { cost, index }
      })
      return best
    })
    cameFrom.push(arrivals.map(({ index }) => index))
    costs = arrivals.map(({ cost }) => cost)
  }
  const last = columns.at(-1) ?? []
  const totals = costs.map((cost, index) => cost + sideCost(to, last[index] ?? 0))
  const cost = Math.min(...totals)
  if (!Number.isFinite(cost)) return undefined
  let index = totals.indexOf(cost)
  const xs = [last[index] ?? 0]
  for (let step = columns.length - 1; step > 0; step -= 1) {
    index = cameFrom[step - 1]?.[index] ?? 0
    xs.unshift(columns[step - 1]?.[index] ?? 0)
  }
  return { xs, cost }
}

/** A run from a side costs its way to the vertical and one bend. */
function sideCost({ node, side }: LinkEnd, x: number): number {
  if (side === 'left') return node.x - x + bend + sideways
  if (side === 'right') return x - node.x - node.width + bend + sideways
  return 0
}
