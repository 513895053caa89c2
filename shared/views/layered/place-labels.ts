import type { LinkId } from '../../base/ids'
import { laneHead } from '../../shapes/lane/lane-shape'
import { labelFor, labelHeight } from '../../shapes/link/link-label'
import { replicaOffset } from '../../shapes/service/service-shape'
import { boxIndex } from '../box-index'
import { grown } from '../classes/boxes'
import type { Box, EdgeRoute, Point } from '../positioned-view'
import type { PlacedNodes } from './place-nodes'

/** A link's line and what it has to say. */
export interface Speaking {
  readonly link: LinkId
  readonly points: readonly Point[]
  readonly text: string
  /** Where a person put the label; absent: it finds its place. */
  readonly middle?: Point
}

type Label = NonNullable<EdgeRoute['label']>

/** Free space round a label, px. */
const air = 3
/** Widths to which a text is cut, px, where it fits nowhere in full. */
const cuts = [110, 84, 64, 48, 34]
/** Fewer letters than this, with the ellipsis, say less than nothing. */
const leastLetters = 4
/** The pill of replicas: how wide its corner of the service is, and how far it sticks out above, px. */
const pillWidth = 52
const pillRise = 9
/** More lines than this under a label are no worse than this many. */
const mostCovered = 3
/** Segments of a line that are tried. */
const mostSegments = 4
/** Places that are tried again beside the middle of the label. */
const mostNudged = 6

interface Segment {
  readonly from: Point
  readonly to: Point
  readonly length: number
}

function segmentsOf(points: readonly Point[]): Segment[] {
  const segments: Segment[] = []
  for (let i = 1; i < points.length; i += 1) {
    const [from, to] = [points[i - 1], points[i]]
    if (from && to) segments.push({ from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) })
  }
  return segments
}

/** Lines found again by their fixed coordinate: all horizontal or all vertical ones. */
interface Parallels {
  readonly lines: readonly {
    readonly link: LinkId
    readonly at: number
    readonly low: number
    readonly high: number
  }[]
}

function parallels(all: readonly { link: LinkId; points: readonly Point[] }[], axis: 'x' | 'y'): Parallels {
  const other = axis === 'x' ? 'y' : 'x'
  const lines: Parallels['lines'][number][] = []
  for (const { link, points } of all) {
    for (const { from, to } of segmentsOf(points)) {
      if (from[axis] !== to[axis]) continue
      const [a, b] = [from[other], to[other]]
      lines.push({ link, at: from[axis], low: Math.min(a, b), high: Math.max(a, b) })
    }
  }
  return { lines: lines.sort((a, b) => a.at - b.at) }
}

/** Lines of other links that a box from `low` to `high`, and from `start` to `end` across, would cover; up to `enough`. */
function covered(
  { lines }: Parallels,
  own: LinkId,
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
  enough: number,
): number {
  let [first, last] = [0, lines.length]
  while (first < last) {
    const middle = (first + last) >> 1
    if ((lines[middle]?.at ?? Infinity) < low) first = middle + 1
    else last = middle
  }
  let count = 0
  for (let i = first; i < lines.length && count < enough; i += 1) {
    const line = lines[i]
    if (!line || line.at > high) break
    if (line.link !== own && line.low < end && line.high > start) count += 1
  }
  return count
}

/**
 * A place for each label: on its line, on no node, no lane's name and no other label; if it can be, on nobody else's line either.
 * Long segments are tried first, the middle of a segment before its ends; a text that fits nowhere is cut, and left out
 * only where not even a few letters fit. Labels of `standing` routes stay, and so do those that a person put somewhere.
 */
export function placeLabels(
  links: readonly Speaking[],
  { lanes, nodes }: PlacedNodes,
  replicated: ReadonlySet<string>,
  standing: readonly EdgeRoute[],
): ReadonlyMap<LinkId, Label> {
  const blocked = boxIndex<Box>()
  for (const { layer, x, y } of lanes) {
    const head = laneHead(layer)
    blocked.add({ ...head, x: x + head.x, y: y + head.y })
  }
  for (const { service, x, y, width, height } of nodes) {
    const out = replicated.has(service) ? replicaOffset : 0
    blocked.add({ x, y, width: width + out, height: height + out })
    if (out > 0)
      blocked.add({ x: x + width - pillWidth, y: y - pillRise, width: pillWidth, height: pillRise })
  }
  for (const { label } of standing) if (label) blocked.add(label)
  const everyLine = [...standing, ...links]
  const horizontal = parallels(everyLine, 'y')
  const vertical = parallels(everyLine, 'x')
  const placed = new Map<LinkId, Label>()
  for (const { link, text, middle } of links) {
    if (!middle || text === '') continue
    const label = labelFor(text)
    const [x, y] = [middle.x - label.width / 2, middle.y - labelHeight / 2]
    placed.set(link, { x, y, height: labelHeight, ...label })
    blocked.add({ x, y, width: label.width, height: labelHeight })
  }
  const coveredBy = (box: Box, link: LinkId, enough: number): number => {
    const [right, bottom] = [box.x + box.width, box.y + box.height]
    const level = covered(horizontal, link, [box.y - 2, bottom + 2], [box.x, right], enough)
    return level + covered(vertical, link, [box.x - 2, right + 2], [box.y, bottom], enough - level)
  }
  const place = (link: Speaking, room?: number): boolean => {
    const { text, width } = labelFor(link.text, room)
    if (room !== undefined && text.length < leastLetters) return false
    let best: { readonly box: Box; readonly covers: number } | undefined
    for (const nudge of [false, true]) {
      for (const { x, y } of centres(link.points, width, nudge)) {
        const box = { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight }
        if (!blocked.isFree(grown(box, air))) continue
        const covers = coveredBy(box, link.link, best?.covers ?? mostCovered)
        if (best === undefined || covers < best.covers) best = { box, covers }
        if (covers === 0) break
      }
      if (best?.covers === 0) break
    }
    if (!best) return false
    blocked.add(best.box)
    placed.set(link.link, { ...best.box, text })
    return true
  }
  const speaking = links.filter(({ link, text }) => text !== '' && !placed.has(link))
  // Short lines have the fewest places, so they choose first.
  const order = speaking
    .map((link, index) => ({
      link,
      index,
      length: segmentsOf(link.points).reduce((sum, { length }) => sum + length, 0),
    }))
    .sort((a, b) => a.length - b.length || a.index - b.index)
  for (const { link } of order) {
    if (!place(link)) cuts.some((room) => place(link, room))
  }
  return placed
}

/** Along a segment: the middle first, then towards its ends. */
const shares = [0.5, 0.3, 0.7, 0.1, 0.9]

interface Candidate {
  readonly at: Point
  readonly isLevel: boolean
}

/** Centres of a label; nudged, off the middle of its line, which may leave a pill anywhere but at its rim. */
function centres(points: readonly Point[], width: number, isNudged: boolean): Point[] {
  const found = candidates(points, width)
  if (!isNudged) return found.map(({ at }) => at)
  return found
    .slice(0, mostNudged)
    .flatMap(({ at: { x, y }, isLevel }) =>
      isLevel
        ? [-6, 6].map((by) => ({ x, y: y + by }))
        : [-0.5, 0.5].map((share) => ({ x: x + Math.round(share * (width - 20)), y })),
    )
}

/** Centres to try: segments that the label fits on, from the longest, then the middles of the others. */
function candidates(points: readonly Point[], width: number): Candidate[] {
  const segments = segmentsOf(points)
  const last = segments.length - 1
  const ranked = segments
    .map((segment, index) => {
      const isLevel = segment.from.y === segment.to.y
      const half = (isLevel ? width : labelHeight) / 2 + 4
      // The arrowhead stays in sight.
      const usable = segment.length - (index === last ? 10 : 0)
      return { segment, index, isLevel, half, usable, fits: usable >= 2 * half }
    })
    .sort(
      (a, b) => Number(b.fits) - Number(a.fits) || b.segment.length - a.segment.length || a.index - b.index,
    )
    .slice(0, mostSegments)
  return ranked.flatMap(({ segment: { from, to, length }, isLevel, half, usable, fits }) => {
    const along = (distance: number): Candidate => ({
      isLevel,
      at: {
        x: Math.round(from.x + ((to.x - from.x) * distance) / length),
        y: Math.round(from.y + ((to.y - from.y) * distance) / length),
      },
    })
    if (!fits) return [along(length / 2)]
    return shares.map((share) => along(half + share * (usable - 2 * half)))
  })
}
