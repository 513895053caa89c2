import type { Box, Point } from '../../../shared/views/positioned-view'

export type Axis = 'x' | 'y'

/** A line through edges or centres that agree. `at` lies on the axis; the line runs across it between the other two. */
export interface AlignmentLine {
  readonly axis: Axis
  readonly at: number
  readonly from: number
  readonly to: number
}

/** One of several gaps that are alike: from border to border along the axis, drawn at `across` of the other one. */
export interface GapLine {
  readonly axis: Axis
  readonly from: number
  readonly to: number
  readonly across: number
}

export interface Guides {
  readonly lines: readonly AlignmentLine[]
  readonly gaps: readonly GapLine[]
}

export interface SnappedMove {
  /** How much further the moved things go, px; 0 where nothing draws them. */
  readonly shift: Point
  /** Which coordinates are decided by something else that stands there. */
  readonly held: { readonly x: boolean; readonly y: boolean }
  readonly guides: Guides
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Numbers that differ by less are the same place. */
const same = 0.01

export const along = (box: Box, axis: Axis): Span =>
  axis === 'x' ? { start: box.x, end: box.x + box.width } : { start: box.y, end: box.y + box.height }
export const other = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x')
export const middle = ({ start, end }: Span): number => (start + end) / 2
const marks = (span: Span): readonly number[] => [span.start, middle(span), span.end]
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Where a box that is dragged settles: with an edge or its centre in line with one of a standing box, or with gaps that
 * are alike to its neighbours in the same row or column. On each axis the nearest wins, and a line before a gap.
 *
 * @param moving the box round everything that is dragged, where the pointer has it
 * @param tolerance px of the view within which a box is drawn to a place
 */
export function snapMove(moving: Box, standing: readonly Box[], tolerance: number): SnappedMove {
  const x = nearest(moving, standing, 'x', tolerance)
  const y = nearest(moving, standing, 'y', tolerance)
  const settled = { ...moving, x: moving.x + (x ?? 0), y: moving.y + (y ?? 0) }
  return {
    shift: { x: x ?? 0, y: y ?? 0 },
    held: { x: x !== null, y: y !== null },
    guides: {
      lines: [
        ...(x === null ? [] : linesOf(settled, standing, 'x')),
        ...(y === null ? [] : linesOf(settled, standing, 'y')),
      ],
      gaps: [
        ...(x === null ? [] : gapsOf(settled, standing, 'x')),
        ...(y === null ? [] : gapsOf(settled, standing, 'y')),
      ],
    },
  }
}

function nearest(moving: Box, standing: readonly Box[], axis: Axis, tolerance: number): number | null {
  const own = along(moving, axis)
  let best: number | null = null
  const offer = (shift: number): void => {
    if (Math.abs(shift) <= tolerance && (best === null || Math.abs(shift) < Math.abs(best) - same))
      best = shift
  }
  for (const box of standing)
    for (const mark of marks(along(box, axis))) for (const edge of marks(own)) offer(mark - edge)
  for (const place of evenPlaces(moving, standing, axis)) offer(place - own.start)
  return best
}

/** The boxes that stand in the same row (for x) or column (for y), in their order. */
const inRow = (moving: Box, standing: readonly Box[], axis: Axis): Span[] =>
  standing
    .filter((box) => meet(along(box, other(axis)), along(moving, other(axis))))
    .map((box) => along(box, axis))
    .sort((a, b) => a.start - b.start)

/** Starts at which the box would have gaps alike: between two, or as far from one as that is from the next. */
function* evenPlaces(moving: Box, standing: readonly Box[], axis: Axis): Generator<number, void, undefined> {
  const row = inRow(moving, standing, axis)
  const { start, end } = along(moving, axis)
  const size = end - start
  for (const [n, left] of row.entries()) {
    const right = row[n + 1]
    if (!right || right.start <= left.end) continue
    const gap = right.start - left.end
    if (gap >= size) yield left.end + (gap - size) / 2
    yield right.end + gap
    yield left.start - gap - size
  }
}

/**
 * One line for each place where edges or centres agree, long enough to pass all boxes that share it; centres only
 * where no edge does, since boxes of one size would show three lines for one thing.
 */
function linesOf(settled: Box, standing: readonly Box[], axis: Axis): AlignmentLine[] {
  const { start, end } = along(settled, axis)
  const edges = linesAt([start, end], settled, standing, axis)
  return edges.length > 0 ? edges : linesAt([(start + end) / 2], settled, standing, axis)
}

function linesAt(
  places: readonly number[],
  settled: Box,
  standing: readonly Box[],
  axis: Axis,
): AlignmentLine[] {
  const across = other(axis)
  return places.flatMap((at) => {
    const sharing = standing.filter((box) =>
      marks(along(box, axis)).some((mark) => Math.abs(mark - at) < same),
    )
    if (sharing.length === 0) return []
    const spans = [settled, ...sharing].map((box) => along(box, across))
    return [
      {
        axis,
        at,
        from: Math.min(...spans.map(({ start }) => start)),
        to: Math.max(...spans.map(({ end }) => end)),
      },
    ]
  })
}

/** The gaps on both sides of the settled box, and of its neighbours, that are as wide as one beside it. */
function gapsOf(settled: Box, standing: readonly Box[], axis: Axis): GapLine[] {
  const own = along(settled, axis)
  const across = middle(along(settled, other(axis)))
  const row = [...inRow(settled, standing, axis), own].sort((a, b) => a.start - b.start)
  const gaps = row.flatMap((span, n) => {
    const next = row[n + 1]
    return next && next.start > span.end ? [{ from: span.end, to: next.start, n }] : []
  })
  const at = row.indexOf(own)
  const beside = gaps.filter(({ n }) => n === at || n === at - 1)
  const alike = gaps.filter((gap) =>
    beside.some((each) => Math.abs(each.to - each.from - (gap.to - gap.from)) < same),
  )
  const near = alike.filter(({ n }) => n >= at - 2 && n <= at + 1)
  return near.length < 2 ? [] : near.map(({ from, to }) => ({ axis, from, to, across }))
}
