import type { LinkId } from '../../../base/ids'
import { replicaOffset } from '../../../shapes/service/service-shape'
import { tidy } from '../../lines/tidy'
import type { EdgeRoute, NodeBox, Point } from '../../positioned-view'
import { detour, loop } from './detour'
import type { Ground, Span } from './ground'
import type { PortPair } from './ports'
import { findSpine, type LinkEnd, reach, type Side } from './spine'
import { type Run, trackGroups } from './tracks'
import { untangle } from './untangle'
import { type Thread, type Upright, verticalTracks } from './vertical-tracks'
import { isFlat, type Port, type Wire } from './wire'

export interface Line {
  readonly link: LinkId
  readonly points: readonly Point[]
}

type NamedThread = Thread & { readonly link: LinkId }

/** The corner points of every wire, in the order of the wires. */
export function drawLines(
  ground: Ground,
  nodes: readonly NodeBox[],
  wires: readonly Wire[],
  ports: ReadonlyMap<LinkId, PortPair>,
  replicated: ReadonlySet<string>,
  standing: readonly EdgeRoute[],
): Line[] {
  const outer = new Map(nodes.map((node) => [node.service, withOutline(node, replicated)]))
  const around = (node: NodeBox): NodeBox => outer.get(node.service) ?? node
  const onBorder: OnBorder = ({ node, side }, at) => borderPoint(around(node), side, at)
  const fixed = new Map<LinkId, readonly Point[]>()
  const threads: NamedThread[] = []
  for (const { link, source, target, course } of wires) {
    const pair = ports.get(link)
    if (course.kind === 'loop') fixed.set(link, loop(around(source)))
    else if (course.kind === 'straight' && pair) {
      fixed.set(link, [onBorder(course.source, pair.source.at), onBorder(course.target, pair.target.at)])
    } else if (course.kind === 'spine' && pair) {
      const [from, to] = [
        { ...course.source, ...pair.source },
        { ...course.target, ...pair.target },
      ]
      const xs = fitToPorts(ground, course, from, to)
      if (xs) threads.push({ link, source: from, target: to, xs })
    }
    if (!fixed.has(link) && threads.at(-1)?.link !== link)
      fixed.set(link, detour(around(source), around(target), [...outer.values()]))
  }
  const uprights = [...standing, ...[...fixed.values()].map((points) => ({ points }))].flatMap(({ points }) =>
    uprightsOf(points),
  )
  const apart = untangle(threads)
  const xs = verticalTracks(ground, apart, uprights)
  const drawn = drawThreads(ground, apart, xs, onBorder, standing)
  return wires.map(({ link }) => ({ link, points: tidy(drawn.get(link) ?? fixed.get(link) ?? []) }))
}

/** The vertical runs of a course once its ports are known. Absent where a port is walled in. */
function fitToPorts(
  ground: Ground,
  { source, target, xs }: Extract<Wire['course'], { kind: 'spine' }>,
  from: LinkEnd,
  to: LinkEnd,
): readonly number[] | undefined {
  const isReached = reach(ground, from) !== undefined && reach(ground, to) !== undefined
  const [first, last] = [xs[0], xs.at(-1)]
  // A run that goes on straight from the middle of a side would need a jog; a fresh search may find better.
  const goesOn = (end: LinkEnd, x: number | undefined, next: number | undefined): boolean =>
    isFlat(end.side) && x === next
  if (!isReached || goesOn(source, first, xs[1]) || goesOn(target, last, xs.at(-2))) {
    return findSpine(ground, from, to)?.xs
  }
  return xs.map((x, i) => {
    if (i === 0 && isFlat(from.side)) return from.at
    return i === xs.length - 1 && isFlat(to.side) ? to.at : x
  })
}

type OnBorder = (port: Port, at: number) => Point

/** A node with the second outline that a replicated one has. */
export function withOutline(node: NodeBox, replicated: ReadonlySet<string>): NodeBox {
  if (!replicated.has(node.service)) return node
  return { ...node, width: node.width + replicaOffset, height: node.height + replicaOffset }
}

function borderPoint(node: NodeBox, side: Side, at: number): Point {
  if (isFlat(side)) return { x: at, y: side === 'top' ? node.y : node.y + node.height }
  return { x: side === 'left' ? node.x : node.x + node.width, y: at }
}

function uprightsOf(points: readonly Point[]): Upright[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1]
    if (!next || next.x !== point.x) return []
    return [{ x: point.x, top: Math.min(point.y, next.y), bottom: Math.max(point.y, next.y) }]
  })
}

/** Horizontal runs of all threads, corridor by corridor, and with their heights the corner points. */
function drawThreads(
  ground: Ground,
  threads: readonly NamedThread[],
  xs: readonly (readonly number[])[],
  onBorder: OnBorder,
  standing: readonly EdgeRoute[],
): ReadonlyMap<LinkId, readonly Point[]> {
  const runs = new Map<number, (Run & { readonly thread: number; readonly step: number })[]>()
  threads.forEach(({ link, source, target }, thread) => {
    const direction = Math.sign(target.corridor - source.corridor)
    const mine = xs[thread] ?? []
    for (let step = 0; step + 1 < mine.length; step += 1) {
      const [from = 0, to = 0] = [mine[step], mine[step + 1]]
      if (from === to) continue
      const corridor = source.corridor + direction * step
      const fromBefore = step === 0 ? isAbove(ground, source) : direction > 0
      const toBefore = step + 2 === mine.length ? isAbove(ground, target) : direction < 0
      const list = runs.get(corridor) ?? []
      list.push({ id: `${link}/${step}`, from, to, fromBefore, toBefore, thread, step })
      runs.set(corridor, list)
    }
  })
  const heights = threads.map((): Map<number, number> => new Map())
  for (const [corridor, list] of runs) {
    const room = roomOf(ground, corridor)
    const middle = (room.low + room.high) / 2
    for (const { members, levels } of trackGroups(list)) {
      const step = levels === 1 ? 0 : Math.min(spacing, (room.high - room.low) / (levels - 1))
      for (const { run, level } of members) {
        const y = Math.round(2 * (middle + step * (level - (levels - 1) / 2))) / 2
        heights[run.thread]?.set(run.step, besideStanding(y, run, room, standing))
      }
    }
  }
  return new Map(
    threads.map(({ link, source, target }, thread) => {
      const mine = xs[thread] ?? []
      const [first = 0, last = 0] = [mine[0], mine.at(-1)]
      const points = isFlat(source.side)
        ? [onBorder(source, first)]
        : [onBorder(source, source.at), { x: first, y: source.at }]
      mine.forEach((x, step) => {
        const y = heights[thread]?.get(step)
        if (y !== undefined) points.push({ x, y }, { x: mine[step + 1] ?? x, y })
      })
      if (isFlat(target.side)) points.push(onBorder(target, last))
      else points.push({ x: last, y: target.at }, onBorder(target, target.at))
      return [link, points] as const
    }),
  )
}

const isAbove = (ground: Ground, end: LinkEnd): boolean =>
  (ground.bandOf.get(end.node.service) ?? 0) < end.corridor

/** Horizontal runs keep this far apart where there is room, px. */
const spacing = 12
/** Room for an arrowhead below a corridor's runs, and for a replicated service's second outline above them, px. */
const arrowRoom = 14
const outlineRoom = 10
/** Height of the outermost corridors, which have nothing beyond them, px. */
const outerRoom = 24

function roomOf({ bands }: Ground, corridor: number): Span {
  const above = bands[corridor - 1]?.bottom
  const below = bands[corridor]?.top
  if (above === undefined)
    return { low: (below ?? 0) - arrowRoom - outerRoom, high: (below ?? 0) - arrowRoom }
  if (below === undefined) return { low: above + arrowRoom, high: above + arrowRoom + outerRoom }
  const room = { low: above + outlineRoom, high: below - arrowRoom }
  return room.low < room.high ? room : { low: (above + below) / 2, high: (above + below) / 2 }
}

/** Moves a run off a standing one that lies at the same height, where the corridor has room. */
function besideStanding(y: number, run: Run, room: Span, standing: readonly EdgeRoute[]): number {
  const [low, high] = [Math.min(run.from, run.to), Math.max(run.from, run.to)]
  const isTaken = (height: number): boolean =>
    standing.some(({ points }) =>
      points.some((point, i) => {
        const next = points[i + 1]
        return (
          next !== undefined &&
          next.y === point.y &&
          Math.abs(point.y - height) < 4 &&
          Math.min(point.x, next.x) < high &&
          Math.max(point.x, next.x) > low
        )
      }),
    )
  for (let away = 0; away <= room.high - room.low; away += 4) {
    for (const height of [y + away, y - away]) {
      if (height >= room.low && height <= room.high && !isTaken(height)) return height
    }
  }
  return y
}
