import type { NodeBox } from '../../positioned-view'
import { type Band, clearance, type Ground, gapsAt, isFree, isOccupied, type Span, wayBeside } from './ground'

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
export interface Spine<E extends LinkEnd = LinkEnd> {
  readonly source: E
  readonly target: E
  readonly xs: readonly number[]
  readonly cost: number
}

/** What a bend costs, in px of way: a straight detour of this length is as good as one bend less. */
const bend = 25
/** Leaving by a side goes against the grain of a view that reads from top to bottom. */
const sideways = 30
/** The names of the lanes stand left of this, px; a line through one costs as much as a detour of that length. */
const names = { right: 108, cost: 60 } as const
/** How far a run keeps from the nodes of a gap that is wide enough, px. */
const shoulder = 14
/** A gap up to this wide is crossed in its middle, px. */
const narrowGap = 60
/** Candidates kept in a band: enough for what is near both ends and the neighbouring bands. */
const mostCandidates = 8

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
export function reach(ground: Ground, { node, side, at, corridor }: LinkEnd): Span | undefined {
  const index = ground.bandOf.get(node.service)
  const band = index === undefined ? undefined : ground.bands[index]
  if (!band || index === undefined) return undefined
  const isDown = corridor > index
  if (side === 'top' || side === 'bottom') {
    if ((side === 'bottom') !== isDown) return undefined
    const [top, bottom] = isDown ? [node.y + node.height, band.bottom] : [band.top, node.y]
    const isWalled =
      top < bottom && isOccupied(band, { left: at - clearance, right: at + clearance, top, bottom }, node)
    return isWalled ? undefined : { low: at, high: at }
  }
  const [top, bottom] = isDown ? [at, band.bottom] : [band.top, at]
  const limit = wayBeside(band, node, side, top, bottom)
  const near = side === 'right' ? node.x + node.width + shoulder : node.x - shoulder
  const span = side === 'right' ? { low: near, high: limit } : { low: limit, high: near }
  return span.low <= span.high ? span : undefined
}

const clamp = (x: number, { low, high }: Span): number => Math.min(high, Math.max(low, x))

/** The place in a gap nearest to `x`: in the middle of a narrow gap, a shoulder away from the nodes of a wide one. */
function inGap(gap: Span, x: number): number {
  if (gap.high - gap.low <= narrowGap) return (gap.low + gap.high) / 2
  const margin = shoulder - clearance
  return clamp(x, { low: gap.low + margin, high: gap.high - margin })
}

/** A place for a vertical run, and what it costs to begin or end there. */
interface Stand<E> {
  readonly x: number
  readonly cost: number
  readonly end: E
}

/**
 * The cheapest way between two ends, by its length and bends. Where it needs more than one turn, `others` are looked at
 * too: ends at other sides of the same two nodes, which make for the same corridors. Absent where all are walled in.
 */
export function findSpine<E extends LinkEnd>(
  ground: Ground,
  source: E,
  target: E,
  others?: () => { readonly sources: readonly E[]; readonly targets: readonly E[] },
): Spine<E> | undefined {
  const [origin, goal] = [aim(source), aim(target)]
  const inner = candidates(ground, bandsBetween(source.corridor, target.corridor), origin, goal)
  const search = (from: readonly E[], to: readonly E[]): Spine<E> | undefined =>
    cheapest(
      stands(ground, from, [goal, ...(inner[0] ?? [])]),
      inner,
      stands(ground, to, [origin, ...(inner.at(-1) ?? [])]),
    )
  const direct = search([source], [target])
  if (!others || (direct && turns(direct) <= 1)) return direct
  const { sources, targets } = others()
  return search([source, ...sources], [target, ...targets])
}

const turns = ({ xs }: Spine): number => xs.filter((x, i) => i > 0 && x !== xs[i - 1]).length

/** Where an end would best have its vertical run. */
const aim = ({ node, side, at }: LinkEnd): number =>
  side === 'left' ? node.x - shoulder : side === 'right' ? node.x + node.width + shoulder : at

/** The places for the vertical runs of some ends: as they wish, as far as each can reach. */
function stands<E extends LinkEnd>(
  ground: Ground,
  ends: readonly E[],
  wished: readonly number[],
): Stand<E>[] {
  const found: Stand<E>[] = []
  for (const end of ends) {
    const span = reach(ground, end)
    if (!span) continue
    const xs: number[] = []
    if (span.low === span.high) xs.push(span.low)
    else for (const x of [aim(end), ...wished]) add(xs, clamp(x, span))
    for (const x of xs) found.push({ x, cost: sideCost(end, x), end })
  }
  return found
}

/** A run from a side costs its way to the vertical and one bend. */
function sideCost({ node, side }: LinkEnd, x: number): number {
  if (side === 'left') return node.x - x + bend + sideways + nameCost(x)
  if (side === 'right') return x - node.x - node.width + bend + sideways
  return 0
}

const nameCost = (x: number): number => (x < names.right ? names.cost : 0)

/** For each inner band, where the link may cross it: near its ends, and where it crosses the bands beside it. */
function candidates(ground: Ground, bands: readonly number[], origin: number, goal: number): number[][] {
  const crossed = bands.map((index) => ground.bands[index])
  const all = crossed.map((band) => {
    const xs: number[] = []
    if (!band) return xs
    for (const x of [origin, goal]) {
      if (isFree(band, x)) add(xs, x)
      else for (const gap of gapsAt(band, x)) add(xs, inGap(gap, x))
    }
    return xs
  })
  for (let i = 1; i < all.length; i += 1) carry(all[i - 1], crossed[i], all[i])
  for (let i = all.length - 2; i >= 0; i -= 1) carry(all[i + 1], crossed[i], all[i])
  return all
}

const add = (xs: number[], x: number): void => {
  if (!xs.includes(x)) xs.push(x)
}

function carry(from: readonly number[] = [], band: Band | undefined, to: number[] = []): void {
  if (!band) return
  for (const x of from) {
    if (to.length >= mostCandidates) return
    if (!to.includes(x) && isFree(band, x)) to.push(x)
  }
}

/** Shortest way through the columns of candidates. Of equal ways, the one that turns late. */
function cheapest<E extends LinkEnd>(
  first: readonly Stand<E>[],
  inner: readonly (readonly number[])[],
  last: readonly Stand<E>[],
): Spine<E> | undefined {
  const columns = [first.map(({ x }) => x), ...inner, last.map(({ x }) => x)]
  let costs = first.map(({ cost }) => cost)
  const cameFrom: number[][] = []
  for (let step = 1; step < columns.length; step += 1) {
    const before = columns[step - 1] ?? []
    const here = columns[step] ?? []
    const reached: number[] = []
    const via: number[] = []
    for (const x of here) {
      let least = Infinity
      let index = 0
      for (let i = 0; i < before.length; i += 1) {
        const previous = before[i] ?? 0
        const cost = (costs[i] ?? Infinity) + (x === previous ? 0 : Math.abs(x - previous) + 2 * bend)
        if (cost < least) {
          least = cost
          index = i
        }
      }
      reached.push(least + (step < columns.length - 1 ? nameCost(x) : 0))
      via.push(index)
    }
    costs = reached
    cameFrom.push(via)
  }
  let [cost, index] = [Infinity, -1]
  last.forEach((stand, i) => {
    const total = (costs[i] ?? Infinity) + stand.cost
    if (total < cost) [cost, index] = [total, i]
  })
  const target = last[index]?.end
  if (!target) return undefined
  const xs = [columns.at(-1)?.[index] ?? 0]
  for (let step = columns.length - 1; step > 0; step -= 1) {
    index = cameFrom[step - 1]?.[index] ?? 0
    xs.push(columns[step - 1]?.[index] ?? 0)
  }
  const source = first[index]?.end
  return source && { source, target, xs: xs.reverse(), cost }
}
