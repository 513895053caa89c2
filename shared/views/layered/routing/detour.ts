import type { Box, NodeBox, Point } from '../../positioned-view'
import { createHeap } from './heap'
import type { Side } from './spine'

/** How far the way keeps from the nodes it passes, and the least it may, px. */
const lane = 12
const least = 6
/** Nodes considered: those nearest to the two ends. */
const mostNodes = 36
const bendCost = 30

const sides: readonly Side[] = ['bottom', 'top', 'right', 'left']
const outward: { readonly [S in Side]: Point } = {
  bottom: { x: 0, y: 1 },
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
}

/** The middle of a side, and the point where a line from there may first turn. */
function door(node: Box, side: Side): { readonly port: Point; readonly step: Point } {
  const out = outward[side]
  const port = {
    x: node.x + (node.width / 2) * (1 + out.x),
    y: node.y + (node.height / 2) * (1 + out.y),
  }
  return { port, step: { x: port.x + out.x * lane, y: port.y + out.y * lane } }
}

const inflate = (box: Box): { left: number; right: number; top: number; bottom: number } => ({
  left: box.x - least,
  right: box.x + box.width + least,
  top: box.y - least,
  bottom: box.y + box.height + least,
})

/** A small loop at the right side, for a service linked to itself. */
export function loop(node: NodeBox): Point[] {
  const right = node.x + node.width
  const [from, to] = [node.y + node.height / 3, node.y + (node.height * 2) / 3]
  return [
    { x: right, y: from },
    { x: right + 2 * lane, y: from },
    { x: right + 2 * lane, y: to },
    { x: right, y: to },
  ]
}

/**
 * The cheapest orthogonal way between two nodes among scattered ones, found by A* on the lines beside their borders
 * (Wybrow, Marriott and Stuckey: Orthogonal connector routing, 2009). Where they are walled in, a way straight through.
 */
export function detour(source: NodeBox, target: NodeBox, nodes: readonly NodeBox[]): Point[] {
  const near = nearest(source, target, nodes)
  const walls = near.map(inflate)
  const isOpen = (a: Point, b: Point): boolean =>
    walls.every(
      (wall) =>
        Math.max(a.x, b.x) <= wall.left ||
        Math.min(a.x, b.x) >= wall.right ||
        Math.max(a.y, b.y) <= wall.top ||
        Math.min(a.y, b.y) >= wall.bottom,
    )
  const starts = sides.map((side) => ({ side, ...door(source, side) })).filter(({ step }) => isOpen(step, step))
  const goals = sides.map((side) => ({ side, ...door(target, side) })).filter(({ step }) => isOpen(step, step))
  const xs = lines(near.flatMap(({ x, width }) => [x - lane, x + width + lane]), [...starts, ...goals].map(({ step }) => step.x))
  const ys = lines(near.flatMap(({ y, height }) => [y - lane, y + height + lane]), [...starts, ...goals].map(({ step }) => step.y))
  const way = search(xs, ys, starts, goals, isOpen)
  if (way) return way
  const [from, to] = source.y <= target.y ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const)
  const [a, b] = [door(source, from).port, door(target, to).port]
  const y = (a.y + b.y) / 2
  return [a, { x: a.x, y }, { x: b.x, y }, b]
}

function nearest(source: NodeBox, target: NodeBox, nodes: readonly NodeBox[]): NodeBox[] {
  const distance = (node: NodeBox, to: NodeBox): number => Math.abs(node.x - to.x) / 2 + Math.abs(node.y - to.y)
  return nodes
    .map((node) => ({ node, away: Math.min(distance(node, source), distance(node, target)) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, mostNodes)
    .map(({ node }) => node)
}

const lines = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])].sort((p, q) => p - q)

type Door = { readonly side: Side; readonly port: Point; readonly step: Point }

interface Visit {
  readonly column: number
  readonly row: number
  readonly side: Side
  readonly from: Visit | undefined
  readonly start: Door
}

function search(
  xs: readonly number[],
  ys: readonly number[],
  starts: readonly Door[],
  goals: readonly Door[],
  isOpen: (a: Point, b: Point) => boolean,
): Point[] | undefined {
  const pointAt = (column: number, row: number): Point => ({ x: xs[column] ?? 0, y: ys[row] ?? 0 })
  const remaining = ({ x, y }: Point): number =>
    Math.min(...goals.map(({ step }) => Math.abs(step.x - x) + Math.abs(step.y - y)))
  const heap = createHeap<{ visit: Visit; spent: number; goal: Door | undefined }>()
  for (const start of starts) {
    const visit = { column: xs.indexOf(start.step.x), row: ys.indexOf(start.step.y), side: start.side, from: undefined, start }
    heap.push(remaining(start.step), { visit, spent: 0, goal: undefined })
  }
  const done = new Set<string>()
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { visit, spent, goal } = next.item
    if (goal) return traceBack(visit, goal, pointAt)
    const key = `${visit.column}/${visit.row}/${visit.side}`
    if (done.has(key)) continue
    done.add(key)
    const here = pointAt(visit.column, visit.row)
    for (const door of goals) {
      if (door.step.x !== here.x || door.step.y !== here.y) continue
      const turn = outward[door.side].x === -outward[visit.side].x && outward[door.side].y === -outward[visit.side].y ? 0 : bendCost
      heap.push(spent + turn, { visit, spent: spent + turn, goal: door })
    }
    for (const side of sides) {
      const out = outward[side]
      if (out.x === -outward[visit.side].x && out.y === -outward[visit.side].y) continue
      const [column, row] = [visit.column + out.x, visit.row + out.y]
      if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) continue
      const there = pointAt(column, row)
      if (!isOpen(here, there)) continue
      const cost = spent + Math.abs(there.x - here.x) + Math.abs(there.y - here.y) + (side === visit.side ? 0 : bendCost)
      heap.push(cost + remaining(there), { visit: { column, row, side, from: visit, start: visit.start }, spent: cost, goal: undefined })
    }
  }
  return undefined
}

function traceBack(end: Visit, goal: Door, pointAt: (column: number, row: number) => Point): Point[] {
  const way: Point[] = []
  for (let visit: Visit | undefined = end; visit; visit = visit.from) way.unshift(pointAt(visit.column, visit.row))
  return [end.start.port, ...way, goal.port]
}
