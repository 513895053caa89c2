import type { NodeBox } from '../../positioned-view'

/** Least distance of a line from a node that it passes, px. */
export const clearance = 8

/** Left of this are the bars of the lanes, which no line runs along; px from the lanes' left end. */
const leftEnd = 10

/** Bands closer than this leave no room for a line between them and count as one, px. */
const leastCorridor = 20

export interface Span {
  readonly low: number
  readonly high: number
}

/** A row of nodes: no line can cross it in full but through its gaps. */
export interface Band {
  readonly top: number
  readonly bottom: number
  /** From left to right. */
  readonly nodes: readonly NodeBox[]
  /** Width of its widest node, px. */
  readonly widest: number
  /** Where no vertical line can pass: nodes with their clearance, merged, from left to right. */
  readonly blocked: readonly Span[]
}

/**
 * The plane cut into bands of nodes and the free corridors between them. Corridor `c` lies above band `c`; the last one
 * below all bands. Horizontal runs in a corridor meet no node, whatever their length.
 */
export interface Ground {
  readonly bands: readonly Band[]
  readonly bandOf: ReadonlyMap<string, number>
}

/** Cuts the plane into bands. O(n log n). */
export function groundOf(nodes: readonly NodeBox[]): Ground {
  const sorted = [...nodes].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: { bottom: number; nodes: NodeBox[] }[] = []
  for (const node of sorted) {
    const row = rows.at(-1)
    if (row && node.y < row.bottom + leastCorridor) {
      row.nodes.push(node)
      row.bottom = Math.max(row.bottom, node.y + node.height)
    } else rows.push({ bottom: node.y + node.height, nodes: [node] })
  }
  const bandOf = new Map<string, number>()
  const bands = rows.map((row, index): Band => {
    const members = row.nodes.sort((a, b) => a.x - b.x || a.y - b.y)
    for (const { service } of members) bandOf.set(service, index)
    const top = Math.min(...members.map(({ y }) => y))
    const widest = Math.max(...members.map(({ width }) => width))
    return { top, bottom: row.bottom, nodes: members, widest, blocked: merge(members) }
  })
  return { bands, bandOf }
}

function merge(nodes: readonly NodeBox[]): Span[] {
  const spans: { low: number; high: number }[] = []
  for (const { x, width } of nodes) {
    const last = spans.at(-1)
    if (last && x - clearance < last.high) last.high = Math.max(last.high, x + width + clearance)
    else spans.push({ low: x - clearance, high: x + width + clearance })
  }
  return spans
}

/** Index of the first span that ends right of `x`. */
function firstAfter(spans: readonly Span[], x: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.high ?? Infinity) <= x) low = middle + 1
    else high = middle
  }
  return low
}

/** The free span of a band around `x`; where `x` is blocked, the free spans to its left and right. */
export function gapsAt(band: Band, x: number): readonly Span[] {
  const index = firstAfter(band.blocked, x)
  const before = band.blocked[index - 1]?.high ?? leftEnd
  const span = band.blocked[index]
  if (span === undefined || x <= span.low) return [{ low: before, high: span?.low ?? Infinity }]
  const after = band.blocked[index + 1]?.low ?? Infinity
  const left = { low: before, high: span.low }
  const right = { low: span.high, high: after }
  return left.low < left.high ? [left, right] : [right]
}

/** Whether a vertical line at `x` can cross the whole band. */
export function isFree(band: Band, x: number): boolean {
  const span = band.blocked[firstAfter(band.blocked, x)]
  return x >= leftEnd && (span === undefined || x <= span.low)
}

/** Index of the first node of a band whose left side is at `x` or right of it. */
function firstFrom(nodes: readonly NodeBox[], x: number): number {
  let [low, high] = [0, nodes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.x ?? Infinity) < x) low = middle + 1
    else high = middle
  }
  return low
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Whether a node of a band, other than `except`, comes into a frame. */
export function isOccupied({ nodes, widest }: Band, frame: Frame, ...except: readonly NodeBox[]): boolean {
  for (let i = firstFrom(nodes, frame.left - widest); i < nodes.length; i += 1) {
    const node = nodes[i]
    if (!node || node.x >= frame.right) return false
    const isHit =
      node.x + node.width > frame.left && node.y < frame.bottom && node.y + node.height > frame.top
    if (isHit && !except.includes(node)) return true
  }
  return false
}

/** How far a horizontal line from a side of a node comes before it meets another node between two heights. */
export function wayBeside(
  { nodes, widest }: Band,
  node: NodeBox,
  side: 'left' | 'right',
  top: number,
  bottom: number,
): number {
  const isRival = (other: NodeBox): boolean =>
    other !== node && other.y < bottom + clearance && other.y + other.height > top - clearance
  if (side === 'right') {
    for (let i = firstFrom(nodes, node.x + node.width - widest); i < nodes.length; i += 1) {
      const other = nodes[i]
      if (other && other.x + other.width > node.x + node.width && isRival(other)) return other.x - clearance
    }
    return Infinity
  }
  let nearest = leftEnd
  for (let i = firstFrom(nodes, node.x) - 1; i >= 0; i -= 1) {
    const other = nodes[i]
    if (!other || other.x + widest + clearance <= nearest) break
    if (isRival(other)) nearest = Math.max(nearest, other.x + other.width + clearance)
  }
  return nearest
}
