import type { ClassRelation } from '../../model/classes/class-relation'
import { isGeneralisation } from '../../model/classes/class-relation'
import type { LineCourse } from '../../model/line-course'
import { type BoxIndex, boxIndex } from '../box-index'
import { detour } from '../layered/routing/detour'
import { labelMiddle } from '../lines/along'
import { bentWay } from '../lines/bent-way'
import type { Box, Point } from '../positioned-view'
import { dot, grown, overlaps, passes, stretches, unionOf } from './boxes'
import type { ClassBox, RelationRoute } from './positioned-classes'
import { borderPoint, type Ends, endsOf, isLevel } from './relation-ports'
import { placeTexts, type Stretch } from './relation-texts'

/** Lines keep this far from boxes that they pass, px. */
const clearance = 7
/** How far before the base the lines of a tree of generalisations meet, px. */
const treeTrunk = 26
const laneStep = 10

/** Routes as they stand, and what they were made from: what an edit leaves alone is taken over. */
export interface RoutedRelations {
  readonly relations: readonly ClassRelation[]
  readonly routes: readonly RelationRoute[]
  readonly made: ReadonlyMap<string, Made>
  readonly boxes: ReadonlyMap<string, Box>
}

interface Made {
  readonly route: RelationRoute
  readonly ends: Ends
  /** How a person shaped it. */
  readonly course: LineCourse | undefined
  readonly runs: readonly Run[]
  /** Its texts found no free place: they are placed anew as soon as anything changes near them. */
  readonly crowded: boolean
}

const sameBox = (a: Box | undefined, b: Box): boolean =>
  a !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

const outerBox = ({ x, y, width, outerHeight }: ClassBox): Box => ({ x, y, width, height: outerHeight })

/**
 * Routes relations between placed classes: orthogonal, from border to border, round the classes in between where that
 * is cheap, and through the bends that a person gave one. With `before`, a route is kept whose ends stay and whose way
 * no changed box has come into.
 */
export function routeRelations(
  relations: readonly ClassRelation[],
  nodes: readonly ClassBox[],
  courses: ReadonlyMap<string, LineCourse>,
  before?: RoutedRelations,
): RoutedRelations {
  const boxes = new Map<string, Box>(nodes.map((node) => [node.class, outerBox(node)]))
  const changed = [...boxes].filter(([id, box]) => !sameBox(before?.boxes.get(id), box))
  const changedBoxes = changed.map(([, box]) => box)
  const changedAreas = changed.flatMap(([id, box]) => [box, before?.boxes.get(id) ?? box])
  const all = [...boxes.values()]
  const made = new Map<string, Made>()
  const standing = boxIndex(all)
  const runs = boxIndex<Run>()
  const fresh: { readonly ends: Ends; readonly points: readonly Point[]; readonly runs: readonly Run[] }[] =
    []
  for (const ends of endsAfter(relations, nodes, new Set(changed.map(([id]) => id)), before)) {
    const { relation } = ends
    const known = before?.made.get(relation.id)
    const [source, target] = [boxes.get(relation.source), boxes.get(relation.target)]
    if (
      known &&
      known.course === courses.get(relation.id) &&
      !(known.crowded && isNear(known.route, changedAreas)) &&
      sameEnds(known.ends, ends) &&
      !changedBoxes.some((box) => isDisturbed(known.route, box, source, target))
    ) {
      made.set(relation.id, known)
      for (const run of known.runs) runs.add(run)
      continue
    }
    const bends = courses.get(relation.id)?.bends
    const points =
      (bends && bentWay(ends.source, ends.target, bends)) ?? wayOf(ends, all, boxes, standing, runs)
    const own = runsOf(points, ends)
    for (const run of own) runs.add(run)
    fresh.push({ ends, points, runs: own })
  }
  const texts = placeTexts(
    fresh.map(({ ends: { relation }, points }) => {
      const put = courses.get(relation.id)?.label
      return { relation, points, ...(put && { middle: labelMiddle(points, put) }) }
    }),
    [...made.values()].map(({ route }) => route),
    standing,
    runs,
  )
  fresh.forEach(({ ends, points, runs: own }, n) => {
    const { id } = ends.relation
    const { crowded = false, ...placed } = texts[n] ?? { label: null, sourceEnd: null, targetEnd: null }
    made.set(id, {
      ends,
      course: courses.get(id),
      runs: own,
      crowded,
      route: { relation: id, points, ...placed },
    })
  })
  const routes: RelationRoute[] = []
  for (const { id } of relations) {
    const each = made.get(id)
    if (each) routes.push(each.route)
  }
  return { relations, routes, made, boxes }
}

/** px round a line in which its texts may stand. */
const textReach = 80

const isNear = ({ points }: RelationRoute, areas: readonly Box[]): boolean => {
  const around = unionOf(points.map(dot))
  return around !== null && areas.some((area) => overlaps(grown(around, textReach), area))
}

/**
 * The ends of all relations. With `before`, only those at changed classes and at what is related to these are worked
 * out anew: no others can have come to stand elsewhere.
 */
function endsAfter(
  relations: readonly ClassRelation[],
  nodes: readonly ClassBox[],
  changed: ReadonlySet<string>,
  before?: RoutedRelations,
): Ends[] {
  const inner = new Map<string, Box>(nodes.map((node) => [node.class, node]))
  if (!before) return endsOf(relations, inner)
  const near = new Set(changed)
  const present = new Set<string>()
  for (const relation of relations) {
    const { id, source, target } = relation
    present.add(id)
    const isSame = before.made.get(id)?.ends.relation === relation
    if (isSame && !changed.has(source) && !changed.has(target)) continue
    near.add(source).add(target)
  }
  for (const [id, { ends }] of before.made)
    if (!present.has(id)) near.add(ends.relation.source).add(ends.relation.target)
  const touched = relations.filter(({ source, target }) => near.has(source) || near.has(target))
  const anew = new Map(endsOf(touched, inner).map((ends) => [ends.relation.id, ends]))
  const ends: Ends[] = []
  for (const relation of relations) {
    const known = before.made.get(relation.id)?.ends
    const each = anew.get(relation.id)
    if (!each) {
      if (known) ends.push(known)
      continue
    }
    const at = (end: 0 | 1, id: string): number => (known && !near.has(id) ? known.at[end] : each.at[end])
    ends.push({ ...each, at: [at(0, relation.source), at(1, relation.target)] })
  }
  return ends
}

const sameEnds = (a: Ends, b: Ends): boolean =>
  a === b ||
  (a.relation === b.relation &&
    a.at[0] === b.at[0] &&
    a.at[1] === b.at[1] &&
    a.sides[0] === b.sides[0] &&
    a.sides[1] === b.sides[1] &&
    sameBox(a.source, b.source) &&
    sameBox(a.target, b.target))

function isDisturbed(
  route: RelationRoute,
  box: Box,
  source: Box | undefined,
  target: Box | undefined,
): boolean {
  if (box === source || box === target) return false
  const texts = [route.label, route.sourceEnd, route.targetEnd]
  return (
    passes(route.points, box, clearance) ||
    texts.some(
      (text) => text !== null && passes([text, { x: text.x + text.width, y: text.y + text.height }], box, 0),
    )
  )
}

/** Lines that belong together may lie on each other; others keep apart. */
const trunkOf = ({ relation }: Ends): string =>
  isGeneralisation(relation) ? `${relation.target}/${relation.kind}` : relation.id

interface Run extends Stretch {
  readonly trunk: string
  readonly level: boolean
}

const runsOf = (points: readonly Point[], ends: Ends): Run[] =>
  stretches(points).map(({ x, y, width, height }) => {
    return { x, y, width, height, of: ends.relation.id, trunk: trunkOf(ends), level: height === 0 }
  })

const collides = (runs: BoxIndex<Run>, mine: readonly Run[]): boolean =>
  mine.some((run) =>
    runs.some(thickened(run), (other) => other.trunk !== run.trunk && other.level === run.level),
  )

/** A run with the room at its sides that others have to leave. */
function thickened({ x, y, width, height, level }: Run): Box {
  const room = laneStep - 4
  return level ? { x, y: y - room, width, height: 2 * room } : { x: x - room, y, width: 2 * room, height }
}

function wayOf(
  ends: Ends,
  all: readonly Box[],
  boxes: ReadonlyMap<string, Box>,
  standing: BoxIndex<Box>,
  runs: BoxIndex<Run>,
): Point[] {
  const { relation, source, target, sides, at } = ends
  const start = borderPoint(source, sides[0], at[0])
  const tip = borderPoint(target, sides[1], at[1])
  if (relation.source === relation.target) {
    const out = source.x + source.width + 28
    return [start, { x: out, y: start.y }, { x: out, y: tip.y }, tip]
  }
  const own = [boxes.get(relation.source), boxes.get(relation.target)]
  const isClear = (points: readonly Point[]): boolean =>
    !stretches(points).some((stretch) =>
      standing.some(grown(stretch, clearance), (box) => !own.includes(box)),
    )
  const level = isLevel(sides[0])
  if (level ? start.x === tip.x : start.y === tip.y) {
    if (isClear([start, tip])) return [start, tip]
  } else {
    let clear: Point[] | null = null
    for (const middle of middles(ends, start, tip)) {
      const way = bent(start, tip, middle, level)
      if (!isClear(way)) continue
      if (!collides(runs, runsOf(way, ends))) return way
      clear ??= way
    }
    if (clear) return clear
  }
  return detour(own[0] ?? source, own[1] ?? target, all).map((point, n, points) =>
    fitted(point, n, points.length, ends),
  )
}

/** Ends of a detour lie on the boxes with their pills; a line begins at the box itself. */
function fitted(point: Point, n: number, count: number, { source, target }: Ends): Point {
  const box = n === 0 ? source : n === count - 1 ? target : null
  if (!box) return point
  return { x: point.x, y: Math.min(point.y, box.y + box.height) }
}

const bent = (start: Point, tip: Point, middle: number, level: boolean): Point[] =>
  level
    ? [start, { x: start.x, y: middle }, { x: tip.x, y: middle }, tip]
    : [start, { x: middle, y: start.y }, { x: middle, y: tip.y }, tip]

/** Where a line between two sides may turn, the best first. */
function middles({ relation, sides }: Ends, start: Point, tip: Point): number[] {
  const [from, to] = isLevel(sides[0]) ? [start.y, tip.y] : [start.x, tip.x]
  const gap = Math.abs(to - from)
  const towards = Math.sign(to - from)
  const half = Math.round((from + to) / 2)
  const first = isGeneralisation(relation) && gap > 2 * treeTrunk ? to - towards * treeTrunk : half
  const room = Math.max(0, gap / 2 - 18)
  const lanes = [1, -1, 2, -2, 3, -3].map((n) => n * laneStep).filter((by) => Math.abs(by) <= room)
  const far = [from + towards * 20, to - towards * 20].filter(() => gap > 60)
  return [first, ...lanes.map((by) => half + by), ...far]
}
