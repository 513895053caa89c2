import type { ClassId, PackageId } from '../../base/ids'
import type { ClassElement } from '../../model/classes/class-element'
import type { Design } from '../../model/design'
import { packageMetrics } from '../../shapes/class/package-shape'
import { compareIds } from '../id-order'
import type { Box, Point } from '../positioned-view'
import { grown, overlaps, unionOf } from './boxes'
import { childPackages, frameAround, packageFrames } from './package-frames'
import type { PackageBox } from './positioned-classes'
import { type Block, classGap, rankedBlock, type Size } from './ranked-block'

/** Free space that a class gets round it where the view chooses its place, px. */
const air = 32
const searchStep = 40
const farthest = 200
/** Rings beyond the nearest free place in which a better one is looked for. */
const furtherRings = 24
const snap = (value: number): number => Math.round(value / 8) * 8

/**
 * Upper left corners of all classes, and of packages without any. What a person placed stands there; the others come
 * to free places: together where nothing is placed, else near their package or what they are related to.
 *
 * @param wishes where those that nobody placed would best begin, by their package; a package without others begins there
 */
export function placeClasses(
  design: Design,
  sizeOf: (id: ClassId) => Size,
  wishes: ReadonlyMap<PackageId | null, Point> = new Map(),
): Map<string, Point> {
  const places = new Map<string, Point>()
  for (const { id, x, y } of design.classPlacements.values()) places.set(id, { x, y })
  const unplaced = [...design.classes.values()].filter(({ id }) => !places.has(id))
  if (unplaced.length === design.classes.size) layOutAll(design, sizeOf, places)
  else placeGroups({ design, unplaced, sizeOf, places, wishes })
  placeEmptyPackages(design, sizeOf, places)
  return places
}

const boxAt = (place: Point, size: Size): Box => ({
  x: place.x,
  y: place.y,
  width: size.width,
  height: size.height,
})

interface PlacedBox {
  readonly id: ClassId
  readonly package: PackageId | null
  readonly box: Box
}

function boxesOf(
  design: Design,
  sizeOf: (id: ClassId) => Size,
  places: ReadonlyMap<string, Point>,
): PlacedBox[] {
  return [...design.classes.values()].flatMap(({ id, package: inside }) => {
    const place = places.get(id)
    return place ? [{ id, package: inside, box: boxAt(place, sizeOf(id)) }] : []
  })
}

/** Everything anew: classes in ranks, each package a block of its own. */
function layOutAll(design: Design, sizeOf: (id: ClassId) => Size, places: Map<string, Point>): void {
  const children = childPackages(design)
  const relations = [...design.classRelations.values()]
  const { inset, tab, least } = packageMetrics
  const blockOf = (id: PackageId | null): Block | null => {
    const own = [...design.classes.values()].filter((each) => each.package === id).map((each) => each.id)
    const blocks = (children.get(id) ?? []).flatMap((child) => {
      const inner = blockOf(child.id)
      if (!inner) return []
      return {
        width: Math.max(least.width, inner.width + 2 * inset),
        height: Math.max(least.height, inner.height + 2 * inset + tab),
        places: shifted(inner.places, inset, inset + tab),
      }
    })
    const all = own.length > 0 ? [rankedBlock(own, relations, sizeOf), ...blocks] : blocks
    return all.length === 0 ? null : shelve(all)
  }
  for (const [id, place] of blockOf(null)?.places ?? []) places.set(id, place)
}

const shifted = (places: ReadonlyMap<string, Point>, dx: number, dy: number): Map<string, Point> =>
  new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]))

/** Blocks side by side, in shelves about as wide as all of them are high, half as much again. */
function shelve(blocks: readonly Block[]): Block {
  const area = blocks.reduce(
    (sum, { width, height }) => sum + (width + classGap.x) * (height + classGap.y),
    0,
  )
  const room = Math.max(Math.sqrt(area) * 1.5, ...blocks.map(({ width }) => width))
  const places = new Map<string, Point>()
  let [x, y, shelf, right] = [0, 0, 0, 0]
  for (const block of blocks) {
    if (x > 0 && x + block.width > room) {
      x = 0
      y = snap(y + shelf + classGap.y)
      shelf = 0
    }
    for (const [id, place] of shifted(block.places, x, y)) places.set(id, place)
    right = Math.max(right, x + block.width)
    shelf = Math.max(shelf, block.height)
    x = snap(x + block.width + classGap.x)
  }
  return { width: right, height: y + shelf, places }
}

/** Classes that nobody placed among those that somebody did, package by package. */
function placeGroups({
  design,
  unplaced,
  sizeOf,
  places,
  wishes,
}: {
  readonly design: Design
  readonly unplaced: readonly ClassElement[]
  readonly sizeOf: (id: ClassId) => Size
  readonly places: Map<string, Point>
  readonly wishes: ReadonlyMap<PackageId | null, Point>
}): void {
  const groups = new Map<PackageId | null, ClassId[]>()
  for (const { id, package: inside } of unplaced) groups.set(inside, [...(groups.get(inside) ?? []), id])
  const relations = [...design.classRelations.values()]
  // Frames grow with their classes, so classes in no package come last.
  const ordered = [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareIds(a, b)))
  for (const [inside, ids] of ordered) {
    const block = rankedBlock(ids, relations, sizeOf)
    const boxes = boxesOf(design, sizeOf, places)
    const frames = packageFrames(design, boxes, () => null)
    const foreign = frames.filter(({ package: id }) => !isAround(design, id, inside))
    const taken = [...boxes.map(({ box }) => box), ...foreign]
    const home = inside === null ? null : homeOf(design, inside, boxes, frames)
    // The first classes of a package bring it with them.
    const isNew = inside !== null && home === null
    const size = isNew ? frameAround({ x: 0, y: 0, ...block }) : block
    const at = freePlace(size, wishes.get(inside) ?? wishFor(design, inside, ids, boxes), taken, (place) =>
      home === null ? true : home.takes(boxAt(place, block)),
    )
    const [dx, dy] = isNew
      ? [at.x + packageMetrics.inset, at.y + packageMetrics.inset + packageMetrics.tab]
      : [at.x, at.y]
    for (const [id, place] of shifted(block.places, snap(dx), snap(dy))) places.set(id, place)
  }
}

/** Whether a package is another one or lies round it. */
function isAround({ packages }: Design, outer: PackageId, inner: PackageId | null): boolean {
  for (let id = inner; id !== null; id = packages.get(id)?.parent ?? null) if (id === outer) return true
  return false
}

interface Home {
  /** Whether the frame of the package can reach round a box without covering what is not in it. */
  takes(box: Box): boolean
}

/** A package that has classes already; `null`: it has none. */
function homeOf(
  design: Design,
  inside: PackageId,
  boxes: readonly PlacedBox[],
  frames: readonly PackageBox[],
): Home | null {
  const isMine = (id: PackageId | null): boolean => isAround(design, inside, id)
  const mine = unionOf(boxes.flatMap((each) => (isMine(each.package) ? [each.box] : [])))
  if (!mine) return null
  const strangers = [
    ...boxes.flatMap((each) => (isMine(each.package) ? [] : [each.box])),
    ...frames.filter(({ package: id }) => !isMine(id) && !isAround(design, id, inside)),
  ]
  const covers = (content: Box): boolean => strangers.some((other) => overlaps(frameAround(content), other))
  // Where it lies on others as it is, it may go on doing so.
  const isSpread = covers(mine)
  return { takes: (box) => isSpread || !covers(unionOf([mine, box]) ?? mine) }
}

/** Where a group would best begin: right of its package, right of what it is related to, else right of all. */
function wishFor(
  design: Design,
  inside: PackageId | null,
  ids: readonly ClassId[],
  boxes: readonly PlacedBox[],
): Point {
  const right = ({ x, y, width }: Box): Point => ({ x: snap(x + width + classGap.x), y })
  const mine = unionOf(
    boxes.filter((each) => each.package === inside && inside !== null).map(({ box }) => box),
  )
  if (mine) return right(mine)
  const group = new Set<string>(ids)
  const partners = new Set(
    [...design.classRelations.values()].flatMap(({ source, target }) =>
      group.has(source) ? [target] : group.has(target) ? [source] : [],
    ),
  )
  const [partner] = boxes.filter(({ id }) => partners.has(id))
  if (partner) return right(partner.box)
  const all = unionOf(boxes.map(({ box }) => box))
  return all ? right(all) : { x: 0, y: 0 }
}

/**
 * The nearest place to a wished one where a box keeps its distance from all others; one that suits, if there is any not
 * much further away.
 */
function freePlace(
  size: Size,
  wish: Point,
  obstacles: readonly Box[],
  suits: (at: Point) => boolean = () => true,
): Point {
  const isFree = (at: Point): boolean => {
    const box = grown(boxAt(at, size), air)
    return !obstacles.some((other) => overlaps(box, other))
  }
  let nearest: Point | null = null
  let last = farthest
  for (let ring = 0; ring < last; ring += 1) {
    for (const { x, y } of ringAround(ring)) {
      const at = { x: snap(wish.x + x), y: snap(wish.y + y) }
      if (!isFree(at)) continue
      if (suits(at)) return at
      if (nearest) continue
      nearest = at
      last = Math.min(farthest, ring + furtherRings)
    }
  }
  if (nearest) return nearest
  const all = unionOf(obstacles)
  return { x: snap((all?.x ?? 0) + (all?.width ?? 0) + classGap.x), y: snap(all?.y ?? 0) }
}

/** Offsets in px at a distance of so many steps: rightwards and downwards before leftwards and upwards. */
function ringAround(ring: number): Point[] {
  if (ring === 0) return [{ x: 0, y: 0 }]
  const offsets: Point[] = []
  for (let along = -ring; along <= ring; along += 1) {
    offsets.push({ x: ring, y: along }, { x: along, y: ring })
  }
  for (let along = -ring; along <= ring; along += 1) {
    offsets.push({ x: -ring, y: along }, { x: along, y: -ring })
  }
  return offsets.map(({ x, y }) => ({ x: x * searchStep, y: y * searchStep }))
}

function placeEmptyPackages(design: Design, sizeOf: (id: ClassId) => Size, places: Map<string, Point>): void {
  for (const { id } of [...design.packages.values()].sort((a, b) => compareIds(a.id, b.id))) {
    if (places.has(id)) continue
    const boxes = boxesOf(design, sizeOf, places)
    const frames = packageFrames(design, boxes, (other) => places.get(other) ?? null)
    if (frames.some((frame) => frame.package === id)) continue
    const taken = [...boxes.map(({ box }) => box), ...frames]
    const all = unionOf(taken)
    const wish = all ? { x: snap(all.x), y: snap(all.y + all.height + classGap.y) } : { x: 0, y: 0 }
    places.set(id, freePlace(packageMetrics.least, wish, taken))
  }
}
