import type { Thread } from './vertical-tracks'
import { isFlat } from './wire'

/** Ports that face each other across a corridor and are closer than this look like one line, px. */
const same = 8
const shift = 10

/**
 * Two links that swap columns across one corridor would lie on top of each other however their runs are ordered: each
 * leaves where the other arrives. Moves the ports of the later one a little aside.
 */
export function untangle<T extends Thread>(threads: readonly T[]): T[] {
  const seen = new Map<number, { readonly above: number; readonly below: number }[]>()
  return threads.map((thread) => {
    const { source, target } = thread
    if (source.corridor !== target.corridor || !isFlat(source.side) || !isFlat(target.side)) return thread
    if (source.side === target.side) return thread
    const isDown = source.side === 'bottom'
    const others = seen.get(source.corridor) ?? []
    seen.set(source.corridor, others)
    const tangles = (by: number): boolean => {
      const [above, below] = isDown ? [source.at + by, target.at + by] : [target.at + by, source.at + by]
      return others.some((o) => Math.abs(o.above - below) < same && Math.abs(o.below - above) < same)
    }
    const by = [0, shift, -shift].find((candidate) => !tangles(candidate)) ?? 0
    const moved = by === 0 ? thread : shifted(thread, by)
    others.push(
      isDown
        ? { above: moved.source.at, below: moved.target.at }
        : { above: moved.target.at, below: moved.source.at },
    )
    return moved
  })
}

function shifted<T extends Thread>(thread: T, by: number): T {
  const move = (end: Thread['source']): Thread['source'] => ({
    ...end,
    at: end.at + by,
    room: { low: end.at + by, high: end.at + by },
  })
  return {
    ...thread,
    source: move(thread.source),
    target: move(thread.target),
    xs: thread.xs.map((x) => x + by),
  }
}
