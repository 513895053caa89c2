import type { Box } from '../../../shared/views/positioned-view'
import { type Axis, along, type Guides, middle, other } from './snap-move'

interface SnappedStretch {
  /** Where it settles on the axis; `null` where nothing draws it. */
  readonly at: number | null
  readonly guides: Guides
}

const nothing: SnappedStretch = { at: null, guides: { lines: [], gaps: [] } }

/**
 * Where a stretch of a line settles that is moved across itself: in line with the middle of a box that it does not run
 * past, or else halfway between two boxes that it runs between. It is never drawn onto a box.
 *
 * @param at the coordinate on `axis` where the pointer has it
 * @param reach from where to where it goes on the other axis
 * @param tolerance px of the view within which it is drawn to a place
 */
export function snapStretch(
  axis: Axis,
  at: number,
  reach: { readonly start: number; readonly end: number },
  boxes: readonly Box[],
  tolerance: number,
): SnappedStretch {
  const passes = (box: Box): boolean => {
    const { start, end } = along(box, other(axis))
    return start < reach.end && end > reach.start
  }
  return (
    inLine(
      axis,
      at,
      reach,
      boxes.filter((box) => !passes(box)),
      tolerance,
    ) ??
    halfway(axis, at, middle(reach), boxes.filter(passes), tolerance) ??
    nothing
  )
}

function inLine(
  axis: Axis,
  at: number,
  reach: { readonly start: number; readonly end: number },
  boxes: readonly Box[],
  tolerance: number,
): SnappedStretch | null {
  const places = boxes.map((box) => middle(along(box, axis)))
  const nearest = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  if (nearest === undefined || Math.abs(nearest - at) > tolerance) return null
  const spans = [
    reach,
    ...boxes.filter((_, n) => places[n] === nearest).map((box) => along(box, other(axis))),
  ]
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ end }) => end))
  return { at: nearest, guides: { lines: [{ axis, at: nearest, from, to }], gaps: [] } }
}

function halfway(
  axis: Axis,
  at: number,
  across: number,
  boxes: readonly Box[],
  tolerance: number,
): SnappedStretch | null {
  const spans = boxes.map((box) => along(box, axis))
  const from = Math.max(...spans.map(({ end }) => end).filter((end) => end <= at))
  const to = Math.min(...spans.map(({ start }) => start).filter((start) => start >= at))
  const half = (from + to) / 2
  if (!Number.isFinite(half) || Math.abs(half - at) > tolerance) return null
  const gaps = [
    { axis, from, to: half, across },
    { axis, from: half, to, across },
  ]
  return { at: half, guides: { lines: [], gaps } }
}
