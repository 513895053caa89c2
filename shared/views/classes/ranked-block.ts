import type { ClassId } from '../../base/ids'
import { type ClassRelation, isGeneralisation } from '../../model/classes/class-relation'
import { compareIds } from '../id-order'
import type { Point } from '../positioned-view'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Things in their places, px from the upper left corner of the block that they make up. */
export interface Block extends Size {
  readonly places: ReadonlyMap<string, Point>
}

/** px between classes: room for a line, its head and its multiplicities. */
export const classGap = { x: 56, y: 64 } as const
/** px that a row may be wide, whatever there is; of many classes, rows are as wide as all of them make a square. */
const widestRow = 1500
/** A block that is higher than so many times its width is broken into columns, which make it this many times as wide as high. */
const tower = 2
const page = 1.4
/** px between columns: room for the lines that run from one to another. */
const columnGap = 2 * classGap.x
/** Times that every row is ordered by what it is related to. */
const sweeps = 4

/**
 * Classes in rows: bases over what derives from them, users over what they use, related ones near each other. Longest
 * paths, then barycentres (Sugiyama, Tagawa and Toda: Methods for visual understanding of hierarchical systems, 1981).
 */
export function rankedBlock(
  classes: readonly ClassId[],
  relations: readonly ClassRelation[],
  sizeOf: (id: ClassId) => Size,
): Block {
  const ids = [...classes].sort(compareIds)
  const within = new Set<string>(ids)
  const below = new Map<ClassId, ClassId[]>(ids.map((id) => [id, []]))
  const related = new Map<ClassId, ClassId[]>(ids.map((id) => [id, []]))
  for (const relation of [...relations].sort((a, b) => compareIds(a.id, b.id))) {
    const { source, target } = relation
    if (source === target || !within.has(source) || !within.has(target)) continue
    const [upper, lower] = isGeneralisation(relation) ? [target, source] : [source, target]
    below.get(upper)?.push(lower)
    related.get(source)?.push(target)
    related.get(target)?.push(source)
  }
  const isAlone = (id: ClassId): boolean => (related.get(id)?.length ?? 0) === 0
  const ranks = ranksOf(
    ids.filter((id) => !isAlone(id)),
    below,
  )
  const rows = orderRows(rowsByRank(ranks), related)
  const alone = ids.filter(isAlone)
  const room = Math.max(widestRow, squareWidth(ids, sizeOf))
  const widest = Math.max(0, ...rows.map((row) => rowWidth(row, sizeOf)))
  const wide = Math.max(Math.min(room, widest), Math.min(widestRow, 2 * squareWidth(alone, sizeOf)))
  return inColumns([...rows.flatMap((row) => wrap(row, room, sizeOf)), ...wrap(alone, wide, sizeOf)], sizeOf)
}

/** Longest path from above; an edge that would close a circle is passed over. */
function ranksOf(
  ids: readonly ClassId[],
  below: ReadonlyMap<ClassId, readonly ClassId[]>,
): Map<ClassId, number> {
  const ranks = new Map<ClassId, number>()
  const open = new Set<ClassId>()
  const order: ClassId[] = []
  const edges: (readonly [ClassId, ClassId])[] = []
  const done = new Set<ClassId>()
  const visit = (id: ClassId): void => {
    open.add(id)
    for (const next of below.get(id) ?? []) {
      if (open.has(next)) continue
      edges.push([id, next])
      if (!done.has(next)) visit(next)
    }
    open.delete(id)
    done.add(id)
    order.push(id)
  }
  for (const id of ids) if (!done.has(id)) visit(id)
  for (const id of ids) ranks.set(id, 0)
  const from = new Map<ClassId, ClassId[]>()
  for (const [upper, lower] of edges) from.set(upper, [...(from.get(upper) ?? []), lower])
  for (const id of order.reverse())
    for (const lower of from.get(id) ?? [])
      ranks.set(lower, Math.max(ranks.get(lower) ?? 0, (ranks.get(id) ?? 0) + 1))
  return ranks
}

function rowsByRank(ranks: ReadonlyMap<ClassId, number>): ClassId[][] {
  const rows: ClassId[][] = []
  for (const [id, rank] of ranks) {
    while (rows.length <= rank) rows.push([])
    rows[rank]?.push(id)
  }
  return rows
}

function orderRows(
  rows: readonly ClassId[][],
  related: ReadonlyMap<ClassId, readonly ClassId[]>,
): ClassId[][] {
  let ordered = rows.map((row) => [...row])
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const place = new Map<ClassId, number>()
    for (const row of ordered) row.forEach((id, n) => void place.set(id, (n + 0.5) / row.length))
    ordered = ordered.map((row) => {
      const wish = (id: ClassId): number => {
        const others = (related.get(id) ?? []).map((other) => place.get(other) ?? 0.5)
        return others.length === 0 ? 0.5 : others.reduce((sum, each) => sum + each, 0) / others.length
      }
      const wishes = new Map(row.map((id) => [id, wish(id)]))
      return [...row].sort(
        (a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
      )
    })
  }
  return ordered
}

const rowWidth = (row: readonly ClassId[], sizeOf: (id: ClassId) => Size): number =>
  row.reduce((sum, id) => sum + sizeOf(id).width + classGap.x, -classGap.x)

/** The width at which wrapped rows are as wide as high. */
function squareWidth(ids: readonly ClassId[], sizeOf: (id: ClassId) => Size): number {
  const area = ids.reduce((sum, id) => {
    const { width, height } = sizeOf(id)
    return sum + (width + classGap.x) * (height + classGap.y)
  }, 0)
  return Math.sqrt(area)
}

function wrap(row: readonly ClassId[], room: number, sizeOf: (id: ClassId) => Size): ClassId[][] {
  const rows: ClassId[][] = []
  let used = Infinity
  for (const id of row) {
    const { width } = sizeOf(id)
    if (used + width > room) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(id)
    used += width + classGap.x
  }
  return rows
}

/** Rows one under the other; where that makes a tower, in columns from left to right, each as high as the others. */
function inColumns(rows: readonly ClassId[][], sizeOf: (id: ClassId) => Size): Block {
  const whole = stack(rows, sizeOf)
  if (whole.height <= tower * whole.width) return whole
  const count = Math.max(2, Math.round(Math.sqrt((page * whole.height) / whole.width)))
  const columns: ClassId[][][] = [[]]
  let filled = 0
  for (const row of rows.filter((each) => each.length > 0)) {
    if (filled >= (columns.length * whole.height) / count) columns.push([])
    columns.at(-1)?.push(row)
    filled += rowHeight(row, sizeOf)
  }
  const places = new Map<string, Point>()
  let [x, height] = [0, 0]
  for (const column of columns) {
    const block = stack(column, sizeOf)
    for (const [id, place] of block.places) places.set(id, { x: x + place.x, y: place.y })
    x += Math.ceil((block.width + columnGap) / 8) * 8
    height = Math.max(height, block.height)
  }
  return { width: x - columnGap, height, places }
}

/** px from the top of a row to that of the next one. */
const rowHeight = (row: readonly ClassId[], sizeOf: (id: ClassId) => Size): number =>
  Math.ceil(Math.max(...row.map((id) => sizeOf(id).height)) / 8) * 8 + classGap.y

/** Rows one under the other, each in the middle. */
function stack(rows: readonly ClassId[][], sizeOf: (id: ClassId) => Size): Block {
  const filled = rows.filter((row) => row.length > 0)
  const width = Math.max(0, ...filled.map((row) => rowWidth(row, sizeOf)))
  const places = new Map<string, Point>()
  let y = 0
  for (const row of filled) {
    let x = Math.round((width - rowWidth(row, sizeOf)) / 16) * 8
    for (const id of row) {
      places.set(id, { x, y })
      x += sizeOf(id).width + classGap.x
    }
    y += rowHeight(row, sizeOf)
  }
  return { width, height: Math.max(0, y - classGap.y), places }
}
