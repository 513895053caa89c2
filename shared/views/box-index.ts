import { overlaps } from './classes/boxes'
import type { Box } from './positioned-view'

/** Boxes found again by where they are. */
export interface BoxIndex<B extends Box> {
  add(box: B): void
  /** Those that overlap an area, each of them once. */
  overlapping(area: Box): B[]
  /** Whether a box that overlaps an area is one that is asked for; one in several cells may be looked at again. */
  some(area: Box, isAskedFor: (box: B) => boolean): boolean
  /** Whether no box overlaps an area. */
  isFree(area: Box): boolean
}

/** Width and height of what is looked through at once, px: about the size of what is asked for. */
const cell = 96

/** So many questions are answered by looking at every box: sorting them into cells costs about as much. */
const fewQuestions = 10

/** An index of some boxes. */
export function boxIndex<B extends Box>(boxes: Iterable<B> = []): BoxIndex<B> {
  const all = [...boxes]
  const cells = new Map<number, B[]>()
  let sorted = 0
  let asked = 0
  const sortAll = (): void => {
    for (; sorted < all.length; sorted += 1) {
      const box = all[sorted]
      if (!box) continue
      for (const key of cellsOf(box)) {
        const bucket = cells.get(key)
        if (bucket) bucket.push(box)
        else cells.set(key, [box])
      }
    }
  }
  const some = (area: Box, isAskedFor: (box: B) => boolean): boolean => {
    const isHit = (box: B): boolean => overlaps(area, box) && isAskedFor(box)
    asked += 1
    if (asked <= fewQuestions) return all.some(isHit)
    sortAll()
    // Asked tens of thousands of times for a large view: no list of cells is made.
    const [right, bottom] = [cellAt(area.x + area.width), cellAt(area.y + area.height)]
    for (let column = cellAt(area.x); column <= right; column += 1)
      for (let row = cellAt(area.y); row <= bottom; row += 1)
        if (cells.get(keyOf(column, row))?.some(isHit)) return true
    return false
  }
  return {
    add: (box) => void all.push(box),
    overlapping(area) {
      const found = new Set<B>()
      some(area, (box) => {
        found.add(box)
        return false
      })
      return [...found]
    },
    some,
    isFree: (area) => !some(area, () => true),
  }
}

const cellAt = (at: number): number => Math.floor(at / cell)

/** Distant cells may share a number: then more is looked through than need be. */
const keyOf = (column: number, row: number): number => column * 1_000_003 + row

/** The cells that a box lies in. */
function cellsOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = []
  for (let column = cellAt(x); column <= cellAt(x + width); column += 1)
    for (let row = cellAt(y); row <= cellAt(y + height); row += 1) keys.push(keyOf(column, row))
  return keys
}
