import type { Box, Point } from '../positioned-view'

/** Something with an extent that has to be put somewhere. */
export interface Parcel<T> {
  readonly of: T
  readonly width: number
  readonly height: number
  /** Where a person put it; `null`: anywhere that is free. */
  readonly at: Point | null
}

export interface PackingRules {
  /** px that a row of parcels becomes wide before it breaks. */
  readonly rowWidth: number
  /** px between parcels. */
  readonly gap: number
  /** Nothing stands further to the left or above; `null`: no such border. */
  readonly origin: Point | null
}

export type Packed<T> = Box & { readonly of: T }

/**
 * Puts boxes side by side without overlap. What a person put somewhere stays, moved on only as far as it must where an
 * earlier one has grown over it; the others take the first free places in reading order.
 */
export function packBoxes<T>(parcels: readonly Parcel<T>[], rules: PackingRules): Packed<T>[] {
  const packed = new Map<T, Packed<T>>()
  const settled: Packed<T>[] = []
  const settle = (of: T, box: Box): void => {
    const done = { of, x: box.x, y: box.y, width: box.width, height: box.height }
    packed.set(of, done)
    settled.push(done)
  }
  const held = parcels
    .flatMap(({ of, at, width, height }) => (at ? [{ of, ...within(at, rules.origin), width, height }] : []))
    .sort((a, b) => a.y - b.y || a.x - b.x)
  for (const parcel of held) settle(parcel.of, movedOn(parcel, settled, rules.gap))
  for (const { of, at, width, height } of parcels)
    if (!at) settle(of, firstFree({ width, height }, settled, rules))
  return parcels.flatMap(({ of }) => packed.get(of) ?? [])
}

const within = ({ x, y }: Point, origin: Point | null): Point =>
  origin ? { x: Math.max(x, origin.x), y: Math.max(y, origin.y) } : { x, y }

/** px that placed boxes may come close to each other: a person may want them so. */
const leastGap = 8

const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap

/** The box, pushed to the right or down past those that it overlaps, whichever is nearer. */
function movedOn<B extends Box>(box: B, others: readonly Box[], gap: number): B {
  let moved = box
  for (let tries = 0; tries <= others.length; tries += 1) {
    const hit = others.find((other) => overlaps(moved, other, leastGap))
    if (!hit) return moved
    const right = hit.x + hit.width + gap - moved.x
    const down = hit.y + hit.height + gap - moved.y
    moved = right <= down ? { ...moved, x: moved.x + right } : { ...moved, y: moved.y + down }
  }
  const below = Math.max(...others.map(({ y, height }) => y + height)) + gap
  return { ...moved, y: below }
}

function firstFree(
  size: { readonly width: number; readonly height: number },
  others: readonly Box[],
  { rowWidth, gap, origin }: PackingRules,
): Box {
  const left = origin?.x ?? Math.min(0, ...others.map(({ x }) => x))
  const top = origin?.y ?? Math.min(0, ...others.map(({ y }) => y))
  const rows = [top, ...others.map(({ y, height }) => y + height + gap)].sort((a, b) => a - b)
  const columns = [left, ...others.map(({ x, width }) => x + width + gap)].sort((a, b) => a - b)
  for (const y of rows) {
    for (const x of columns) {
      if (x > left && x + size.width > left + rowWidth) break
      const box = { x, y, ...size }
      if (!others.some((other) => overlaps(box, other, gap - 1))) return box
    }
  }
  return { x: left, y: rows.at(-1) ?? top, ...size }
}
