import Flatbush from 'flatbush'
import type { Box, Point } from '../../../shared/views/positioned-view'
import type { FarBox, FarLine, FarScene } from './far-scene'

/** Finds what of a scene is where, without looking at all of it. */
export interface SceneIndex<B extends FarBox, L extends FarLine> {
  /** Boxes that overlap an area, in the order in which they are drawn. */
  boxesIn(area: Box): B[]
  /** Boxes that hold others, by what they cover. */
  backsIn(area: Box): B[]
  /** Lines with a part, or a label, in an area, in the order in which they are drawn. */
  linesIn(area: Box): L[]
  box(id: string): B | undefined
  /** Whether a box holds others. */
  isBack(id: string): boolean
  line(id: string): L | undefined
  /** What the pointer is over: the topmost box, else the nearest line within a tolerance, else what holds others and
   * is reached there; `null` over the ground. */
  at(point: Point, tolerance: number): B | L | null
  /** Makes what the first question about boxes or lines would wait for, tens of milliseconds in a view of thousands. */
  prepare(): void
}

/** px around a box that still count as the box: its border belongs to it. */
const borderReach = 6

/** Indexes a scene. Each part is made when first asked for, O(n log n): a picture of everything needs none. */
export function indexOf<B extends FarBox, L extends FarLine>(scene: FarScene<B, L>): SceneIndex<B, L> {
  const boxes = boxFinder(scene.boxes)
  const backs = boxFinder(scene.backs)
  const lines = lineFinder(scene.lines)
  const boxById = onDemand(() => new Map([...scene.backs, ...scene.boxes].map((box) => [box.id, box])))
  const backIds = onDemand(() => new Set(scene.backs.map(({ id }) => id)))
  const lineById = onDemand(() => new Map(scene.lines.map((line) => [line.id, line])))
  return {
    box: (id) => boxById().get(id),
    isBack: (id) => backIds().has(id),
    line: (id) => lineById().get(id),
    boxesIn: (area) => boxes(area),
    backsIn: (area) => backs(area),
    linesIn: (area) => lines(area),
    prepare() {
      boxes(nowhere)
      lines(nowhere)
    },
    at(point, tolerance) {
      const box = boxes(around(point, borderReach)).at(-1)
      return (
        box ??
        nearestLine(lines(around(point, tolerance)), point, tolerance) ??
        backs(around(point, borderReach)).findLast((back) => scene.reachesBack(back, point)) ??
        null
      )
    },
  }
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }

const around = ({ x, y }: Point, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
})

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function boxFinder<B extends Box>(boxes: readonly B[]): (area: Box) => B[] {
  if (boxes.length === 0) return () => []
  const index = onDemand(() => {
    const made = new Flatbush(boxes.length, 16, Float32Array)
    for (const { x, y, width, height } of boxes) made.add(x, y, x + width, y + height)
    made.finish()
    return made
  })
  return (area) =>
    index()
      .search(area.x, area.y, area.x + area.width, area.y + area.height)
      .sort((a, b) => a - b)
      .flatMap((at) => boxes[at] ?? [])
}

/** Lines are found by their segments: the box round a whole line is mostly empty. */
function lineFinder<L extends FarLine>(lines: readonly L[]): (area: Box) => L[] {
  const count = lines.reduce((sum, { points, label }) => sum + points.length - 1 + (label ? 1 : 0), 0)
  if (count === 0) return () => []
  const owners = new Uint32Array(count)
  const index = onDemand(() => {
    const made = new Flatbush(count, 16, Float32Array)
    lines.forEach(({ points, label }, owner) => {
      for (let n = 1; n < points.length; n += 1) {
        const [a, b] = [points[n - 1], points[n]]
        if (!a || !b) continue
        owners[made.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y))] =
          owner
      }
      if (label) owners[made.add(label.x, label.y, label.x + label.width, label.y + label.height)] = owner
    })
    made.finish()
    return made
  })
  return (area) => {
    const hit = new Set<number>()
    for (const at of index().search(area.x, area.y, area.x + area.width, area.y + area.height))
      hit.add(owners[at] ?? 0)
    return [...hit].sort((a, b) => a - b).flatMap((at) => lines[at] ?? [])
  }
}

function nearestLine<L extends FarLine>(lines: readonly L[], point: Point, tolerance: number): L | null {
  let best: { readonly line: L; readonly away: number } | null = null
  for (const line of lines) {
    const away = line.label && contains(line.label, point) ? 0 : distanceTo(line.points, point)
    if (away <= tolerance && (best === null || away < best.away)) best = { line, away }
  }
  return best?.line ?? null
}

const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

/** Distance from a point to the nearest segment of a line. */
function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let nearest = Infinity
  points.forEach((b, n) => {
    const a = points[n - 1]
    if (!a) return
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const share = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)
    const along = Math.max(0, Math.min(1, share))
    nearest = Math.min(nearest, Math.hypot(a.x + along * dx - x, a.y + along * dy - y))
  })
  return nearest
}
