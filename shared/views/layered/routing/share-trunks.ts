import type { Design } from '../../../model/design'
import { hubOf } from '../../../model/link'
import type { Point } from '../../positioned-view'
import type { Line } from './draw-lines'
import { type Ground, isOccupied } from './ground'

/** Runs that are further apart go their own ways, px. */
const reach = 80
/** A line that leaves a trunk goes on for so long at least, px, so that its turn and its arrowhead can be seen. */
const leastBranch = 16

/** A line from its hub outwards. */
interface Branch {
  /** Its place among all lines. */
  readonly index: number
  readonly points: readonly Point[]
  /** Index of the point where its first vertical run ends: the run that can be shared. */
  readonly turn: number
}

/**
 * Lets the lines of a hub that run side by side run on one trunk, as wires do in a harness: each takes over the port and
 * the vertical run of one that goes further, and turns off at its own height. A line that would touch a service by that
 * keeps its own way.
 */
export function shareTrunks(ground: Ground, lines: readonly Line[], links: Design['links']): readonly Line[] {
  const bundles = new Map<string, Branch[]>()
  lines.forEach(({ link, points }, index) => {
    const record = links.get(link)
    const end = record && hubOf(record)
    if (!record || !end) return
    const outwards = end === 'source' ? points : points.toReversed()
    const course = courseOf(outwards)
    if (!course) return
    const key = `${record[end]} ${end} ${record.sync} ${course.heading}`
    const bundle = bundles.get(key) ?? []
    bundles.set(key, bundle)
    bundle.push({ index, points: outwards, turn: course.turn })
  })
  const ways = new Map([...bundles.values()].flatMap((bundle) => joined(ground, bundle)))
  return lines.map((line, index) => {
    const way = ways.get(index)
    const record = links.get(line.link)
    if (!way || !record) return line
    return { ...line, points: hubOf(record) === 'source' ? way : way.toReversed() }
  })
}

/** The side that a line leaves and where it goes then; absent for one without a vertical run to share. */
function courseOf([port, first, second, third]: readonly Point[]):
  | { readonly heading: string; readonly turn: number }
  | undefined {
  if (!port || !first || !second) return undefined
  if (port.x === first.x) return { heading: first.y > port.y ? 'bottom' : 'top', turn: 1 }
  if (!third) return undefined
  const side = first.x > port.x ? 'right' : 'left'
  return { heading: `${side} ${second.y > first.y ? 'down' : 'up'}`, turn: 2 }
}

/** The new ways of those branches of a bundle that found a trunk, by index. Those that go furthest are the trunks. */
function joined(ground: Ground, bundle: readonly Branch[]): [number, readonly Point[]][] {
  const length = ({ points, turn }: Branch): number => Math.abs((points[turn]?.y ?? 0) - (points[0]?.y ?? 0))
  const trunks: Branch[] = []
  return bundle
    .toSorted((a, b) => length(b) - length(a) || a.index - b.index)
    .flatMap((branch) => {
      for (const trunk of trunks) {
        const way = wayAlong(ground, trunk, branch)
        if (way) return [[branch.index, way]]
      }
      trunks.push(branch)
      return []
    })
}

/** The way of a branch that leaves a trunk at its own height; absent where it cannot. */
function wayAlong(ground: Ground, trunk: Branch, { points, turn }: Branch): Point[] | undefined {
  const root = trunk.points.slice(0, turn)
  const [start, end] = [root.at(-1), trunk.points[turn]]
  const [off, next] = points.slice(turn)
  if (!start || !end || !off || !next || Math.abs(off.x - end.x) > reach) return undefined
  const isPassed = (off.y - start.y) * (off.y - end.y) <= 0
  if (!isPassed || Math.abs(next.x - end.x) < leastBranch) return undefined
  const leave = { x: end.x, y: off.y }
  const stretch = {
    left: Math.min(leave.x, next.x),
    right: Math.max(leave.x, next.x),
    top: off.y - 1,
    bottom: off.y + 1,
  }
  if (ground.bands.some((band) => isOccupied(band, stretch))) return undefined
  return [...root, leave, ...points.slice(turn + 1)]
}
