import { clearance, type Ground, gapsAt, type Span } from './ground'
import { bandsBetween, type LinkEnd, reach } from './spine'
import { type Run, trackGroups } from './tracks'
import { isFlat } from './wire'

/** An end of a link whose port may still move a little. */
export interface ThreadEnd extends LinkEnd {
  readonly room: Span
}

/** A link on its way through the corridors. */
export interface Thread {
  readonly source: ThreadEnd
  readonly target: ThreadEnd
  /** See `Spine`. */
  readonly xs: readonly number[]
}

/** A vertical line that others have to keep away from. */
export interface Upright {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Neighbouring vertical runs keep this far apart, px. */
const spacing = 8
const cell = 16

/** A vertical run of a thread: the steps of its spine that share an x. */
interface UprightRun extends Upright, Run {
  readonly thread: number
  readonly first: number
  readonly last: number
  /** How far it may move. */
  readonly room: Span
  readonly isPort: boolean
}

/**
 * Moves vertical runs that would coincide apart, each within its gap or, where it ends in a port, within the room of
 * that port. Returns the x of each run, a list for each thread.
 */
export function verticalTracks(
  ground: Ground,
  threads: readonly Thread[],
  fixed: readonly Upright[],
): number[][] {
  const taken = uprightIndex()
  for (const upright of fixed) taken.add(upright)
  const xs = threads.map((thread) => [...thread.xs])
  const settle = (run: UprightRun, wish: number, step: number): void => {
    const x = taken.freeNear({ ...run, x: wish }, run.room, step)
    taken.add({ ...run, x })
    xs[run.thread]?.fill(x, run.first, run.last + 1)
  }
  const runs = threads.flatMap((thread, index) => runsOf(ground, thread, index))
  // Ports have less room than gaps, so they choose first.
  for (const run of runs) if (run.isPort) settle(run, run.x, spacing / 2)
  for (const cluster of clusters(runs.filter(({ isPort }) => !isPort))) {
    for (const { members, levels } of trackGroups(cluster)) {
      const room = shared(members.map(({ run }) => run.room))
      const step = levels === 1 ? 0 : Math.min(spacing, Math.max(0, room.high - room.low) / (levels - 1))
      const wish = members.reduce((sum, { run }) => sum + run.x, 0) / members.length
      const half = (step * (levels - 1)) / 2
      const middle = clamp(wish, { low: room.low + half, high: room.high - half })
      const inOrder = [...members].sort((a, b) => a.level - b.level)
      for (const { run, level } of inOrder)
        settle(run, clamp(middle - half + step * level, run.room), spacing)
    }
  }
  return xs
}

const shared = (rooms: readonly Span[]): Span => ({
  low: Math.max(...rooms.map(({ low }) => low)),
  high: Math.min(...rooms.map(({ high }) => high)),
})

const clamp = (x: number, { low, high }: Span): number => Math.max(low, Math.min(high, x))

/** Runs that wish for nearly the same x, together. */
function clusters(runs: readonly UprightRun[]): UprightRun[][] {
  const sorted = [...runs].sort((a, b) => a.x - b.x)
  const found: UprightRun[][] = []
  sorted.forEach((run, index) => {
    const before = sorted[index - 1]
    if (!before || run.x - before.x >= spacing) found.push([])
    found.at(-1)?.push(run)
  })
  return found
}

interface UprightIndex {
  add(upright: Upright): void
  /** The place nearest to where it is, within the room, that nobody takes; where all are taken, where it is. */
  freeNear(upright: Upright, room: Span, step: number): number
}

function uprightIndex(): UprightIndex {
  const buckets = new Map<number, Upright[]>()
  const isTaken = ({ top, bottom }: Upright, x: number): boolean => {
    const key = Math.floor(x / cell)
    return [key - 1, key, key + 1].some((k) =>
      buckets
        .get(k)
        ?.some((other) => Math.abs(other.x - x) < spacing && other.top < bottom && other.bottom > top),
    )
  }
  return {
    add(upright) {
      const key = Math.floor(upright.x / cell)
      const bucket = buckets.get(key)
      if (bucket) bucket.push(upright)
      else buckets.set(key, [upright])
    },
    freeNear(upright, room, step) {
      for (let away = 0; away <= 15 * spacing; away += step) {
        for (const x of [upright.x + away, upright.x - away]) {
          if (x >= room.low && x <= room.high && !isTaken(upright, x)) return x
        }
      }
      return upright.x
    },
  }
}

/** The vertical runs of a thread, and how far each may move. */
function runsOf(ground: Ground, { source, target, xs }: Thread, thread: number): UprightRun[] {
  const inner = bandsBetween(source.corridor, target.corridor)
  const last = xs.length - 1
  const runs: UprightRun[] = []
  for (let first = 0; first <= last; ) {
    const x = xs[first] ?? 0
    let end = first
    while (end < last && xs[end + 1] === x) end += 1
    let { low, high, top, bottom } = everywhere
    for (let step = first; step <= end; step += 1) {
      const room =
        step === 0
          ? endRoom(ground, source)
          : step === last
            ? endRoom(ground, target)
            : bandRoom(ground, inner[step - 1] ?? -1, x)
      low = Math.max(low, room.low)
      high = Math.min(high, room.high)
      top = Math.min(top, room.top)
      bottom = Math.max(bottom, room.bottom)
    }
    const isDown = target.corridor > source.corridor || (target.corridor === source.corridor && first === 0)
    runs.push({
      id: `${thread}/${first}`,
      thread,
      first,
      last: end,
      x,
      top,
      bottom,
      room: low <= x && x <= high ? { low, high } : { low: x, high: x },
      isPort: (first === 0 && isFlat(source.side)) || (end === last && isFlat(target.side)),
      from: isDown ? top : bottom,
      to: isDown ? bottom : top,
      fromBefore: first === 0 ? source.side === 'right' : (xs[first - 1] ?? 0) < x,
      toBefore: end === last ? target.side === 'right' : (xs[end + 1] ?? 0) < x,
    })
    first = end + 1
  }
  return runs
}

type Room = Span & { readonly top: number; readonly bottom: number }

/** Room without a limit, over no height at all. */
const everywhere: Room = { low: -Infinity, high: Infinity, top: Infinity, bottom: -Infinity }

/** Room at an end. Up to the middle of its corridor: beyond, the heights of the runs keep lines apart. */
function endRoom(ground: Ground, end: ThreadEnd): Room {
  const { node, side, at, corridor } = end
  const from = side === 'top' ? node.y : side === 'bottom' ? node.y + node.height : at
  const above = ground.bands[corridor - 1]?.bottom
  const below = ground.bands[corridor]?.top
  const middle = ((above ?? (below ?? 0) - 4 * clearance) + (below ?? (above ?? 0) + 4 * clearance)) / 2
  const span = isFlat(side) ? end.room : (reach(ground, end) ?? { low: at, high: at })
  return { low: span.low, high: span.high, top: Math.min(from, middle), bottom: Math.max(from, middle) }
}

/** Room in a band that is crossed, with the corridors above and below it. */
function bandRoom({ bands }: Ground, index: number, x: number): Room {
  const band = bands[index]
  if (!band) return { low: x, high: x, top: Infinity, bottom: -Infinity }
  const gap = gapsAt(band, x)[0] ?? { low: x, high: x }
  return {
    low: gap.low,
    high: gap.high,
    top: bands[index - 1]?.bottom ?? band.top,
    bottom: bands[index + 1]?.top ?? band.bottom,
  }
}
