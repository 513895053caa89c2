import type { Box, Point } from '../../positioned-view'
import { createHeap } from './heap'
import type { Side } from './spine'

/** How far the way keeps from the nodes it passes, and the least it may, px. */
const lane = 12
const least = 6
/** Nodes considered unless somebody asks for more: those nearest to the two ends. */
const mostNodes = 24
const bendCost = 30

/** Directions by number; the opposite of `d` is `d ^ 1`. */
const sides: readonly Side[] = ['bottom', 'top', 'right', 'left']
const outward: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
]

/** The middle of a side, and the point where a line from there may first turn. */
interface Door {
  readonly direction: number
  readonly port: Point
  readonly step: Point
}

const doors = (node: Box): Door[] =>
  outward.map((out, direction) => {
    const port = { x: node.x + (node.width / 2) * (1 + out.x), y: node.y + (node.height / 2) * (1 + out.y) }
    return { direction, port, step: { x: port.x + out.x * lane, y: port.y + out.y * lane } }
  })

interface Wall {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const wallAround = (box: Box): Wall => ({
  left: box.x - least,
  right: box.x + box.width + least,
  top: box.y - least,
  bottom: box.y + box.height + least,
})

const isInside = ({ x, y }: Point, { left, right, top, bottom }: Wall): boolean =>
  x > left && x < right && y > top && y < bottom

/** A small loop at the right side, for a service linked to itself. */
export function loop(node: Box): Point[] {
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
 *
 * @param most of the nodes, the nearest, that it goes round
 */
export function detour(source: Box, target: Box, nodes: readonly Box[], most = mostNodes): Point[] {
  const near = nearest(source, target, nodes, most)
  const walls = near.map(wallAround)
  const open = ({ step }: Door): boolean => !walls.some((wall) => isInside(step, wall))
  const starts = doors(source).filter(open)
  const goals = doors(target).filter(open)
  const steps = [...starts, ...goals].map(({ step }) => step)
  const xs = lines([
    ...near.flatMap(({ x, width }) => [x - lane, x + width + lane]),
    ...steps.map(({ x }) => x),
  ])
  const ys = lines([
    ...near.flatMap(({ y, height }) => [y - lane, y + height + lane]),
    ...steps.map(({ y }) => y),
  ])
  return search(gridOf(xs, ys, walls), starts, goals) ?? straightThrough(source, target)
}

function straightThrough(source: Box, target: Box): Point[] {
  const [from, to] = source.y <= target.y ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const)
  const port = (node: Box, side: Side): Point =>
    doors(node)[sides.indexOf(side)]?.port ?? { x: node.x, y: node.y }
  const [a, b] = [port(source, from), port(target, to)]
  const y = (a.y + b.y) / 2
  return [a, { x: a.x, y }, { x: b.x, y }, b]
}

function nearest(source: Box, target: Box, nodes: readonly Box[], most: number): Box[] {
  const distance = (node: Box, to: Box): number => Math.abs(node.x - to.x) / 2 + Math.abs(node.y - to.y)
  return nodes
    .map((node) => ({ node, away: Math.min(distance(node, source), distance(node, target)) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ node }) => node)
}

const lines = (values: readonly number[]): number[] => [...new Set(values)].sort((p, q) => p - q)

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** By cell, row after row: 1 where the way to the cell on the right, or to the one below, is walled. */
  readonly walledRight: Uint8Array
  readonly walledDown: Uint8Array
}

function gridOf(xs: readonly number[], ys: readonly number[], walls: readonly Wall[]): Grid {
  const walledRight = new Uint8Array(xs.length * ys.length)
  const walledDown = new Uint8Array(xs.length * ys.length)
  for (const { left, right, top, bottom } of walls) {
    ys.forEach((y, row) => {
      const below = ys[row + 1] ?? y
      if (below <= top || y >= bottom) return
      xs.forEach((x, column) => {
        const beside = xs[column + 1] ?? x
        if (beside <= left || x >= right) return
        const cell = row * xs.length + column
        if (y > top) walledRight[cell] = 1
        if (x > left) walledDown[cell] = 1
      })
    })
  }
  return { xs, ys, walledRight, walledDown }
}

/** Whether one step from a cell in a direction is free, and where it leads; -1 where it is not. */
function neighbour({ xs, ys, walledRight, walledDown }: Grid, cell: number, direction: number): number {
  const width = xs.length
  switch (direction) {
    case 0:
      return cell + width < width * ys.length && walledDown[cell] === 0 ? cell + width : -1
    case 1:
      return cell >= width && walledDown[cell - width] === 0 ? cell - width : -1
    case 2:
      return (cell + 1) % width !== 0 && walledRight[cell] === 0 ? cell + 1 : -1
    default:
      return cell % width !== 0 && walledRight[cell - 1] === 0 ? cell - 1 : -1
  }
}

/**
 * A* over cells and the direction in which each was reached: a state is `cell * 4 + direction`, and beyond all of them
 * stands the arrival at a goal through its door.
 */
function search(grid: Grid, starts: readonly Door[], goals: readonly Door[]): Point[] | undefined {
  const { xs, ys } = grid
  const states = xs.length * ys.length * 4
  const pointOf = (cell: number): Point => ({
    x: xs[cell % xs.length] ?? 0,
    y: ys[Math.floor(cell / xs.length)] ?? 0,
  })
  const cellOf = ({ x, y }: Point): number => ys.indexOf(y) * xs.length + xs.indexOf(x)
  const remaining = distanceTo(goals)
  const spent = new Float64Array(states + goals.length).fill(Infinity)
  const cameFrom = new Int32Array(spent.length).fill(-1)
  const done = new Uint8Array(spent.length)
  const heap = createHeap()
  const improve = (state: number, cost: number, from: number, ahead: number): void => {
    if (cost >= (spent[state] ?? 0)) return
    spent[state] = cost
    cameFrom[state] = from
    heap.push(cost + ahead, state)
  }
  for (const { step, direction } of starts)
    improve(cellOf(step) * 4 + direction, 0, -1, remaining(step.x, step.y))
  const goalCells = goals.map(({ step }) => cellOf(step))
  for (let state = heap.pop(); state !== -1; state = heap.pop()) {
    if (state >= states) return traceBack(state, goals[state - states], starts, cameFrom, pointOf)
    if (done[state] === 1) continue
    done[state] = 1
    const [cell, direction] = [state >> 2, state & 3]
    const cost = spent[state] ?? 0
    goalCells.forEach((goalCell, index) => {
      if (goalCell !== cell) return
      const turn = ((goals[index]?.direction ?? 0) ^ 1) === direction ? 0 : bendCost
      improve(states + index, cost + turn, state, 0)
    })
    const [x, y] = [xs[cell % xs.length] ?? 0, ys[Math.floor(cell / xs.length)] ?? 0]
    for (let turn = 0; turn < 4; turn += 1) {
      const to = turn === (direction ^ 1) ? -1 : neighbour(grid, cell, turn)
      if (to === -1) continue
      const [nextX, nextY] = [xs[to % xs.length] ?? 0, ys[Math.floor(to / xs.length)] ?? 0]
      const way = Math.abs(nextX - x) + Math.abs(nextY - y) + (turn === direction ? 0 : bendCost)
      improve(to * 4 + turn, cost + way, state, remaining(nextX, nextY))
    }
  }
  return undefined
}

/** A lower bound of the way from a point to the nearest of the goals. */
function distanceTo(goals: readonly Door[]): (x: number, y: number) => number {
  const xs = goals.map(({ step }) => step.x)
  const ys = goals.map(({ step }) => step.y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return (x, y) => Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0)
}

function traceBack(
  arrival: number,
  goal: Door | undefined,
  starts: readonly Door[],
  cameFrom: Int32Array,
  pointOf: (cell: number) => Point,
): Point[] {
  const way = goal ? [goal.port] : []
  let state = arrival
  for (let from = cameFrom[state] ?? -1; from !== -1; from = cameFrom[state] ?? -1) {
    state = from
    way.push(pointOf(state >> 2))
  }
  const begin = pointOf(state >> 2)
  const start = starts.find(
    ({ step, direction }) => direction === (state & 3) && step.x === begin.x && step.y === begin.y,
  )
  if (start) way.push(start.port)
  return way.reverse()
}
