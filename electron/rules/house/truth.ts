import type { Bound } from '../../../shared/model/house-rules/condition'

/** Three values: what nobody stated is neither true nor false (Kleene's strong logic). */
export type Truth = boolean | 'unknown'

export const opposite = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth)

/** True where all are; false where one is, whatever the others are. */
export function every<T>(items: readonly T[], truthOf: (item: T) => Truth): Truth {
  let all: Truth = true
  for (const item of items) {
    const truth = truthOf(item)
    if (truth === false) return false
    if (truth === 'unknown') all = truth
  }
  return all
}

/** True where one is, whatever the others are; false where all are. */
export const some = <T>(items: readonly T[], truthOf: (item: T) => Truth): Truth =>
  opposite(every(items, (item) => opposite(truthOf(item))))

/** Bounds of a number, which are one where everything is stated that it is counted by. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

export const exactly = (value: number): Range => ({ lo: value, hi: value })

/** Adds one for what is true, and room for one more for what is unknown. */
export const countedIn = ({ lo, hi }: Range, truth: Truth): Range =>
  truth === false ? { lo, hi } : { lo: truth === true ? lo + 1 : lo, hi: hi + 1 }

/** Whether a number stands in a relation to another one, wherever in their ranges the two are. */
export function compare(a: Range, bound: Bound, b: Range): Truth {
  switch (bound) {
    case 'is':
      if (a.hi < b.lo || a.lo > b.hi) return false
      return a.lo === a.hi && b.lo === b.hi ? true : 'unknown'
    case 'atLeast':
      return a.lo >= b.hi ? true : a.hi < b.lo ? false : 'unknown'
    case 'atMost':
      return compare(b, 'atLeast', a)
    case 'above':
      return opposite(compare(a, 'atMost', b))
    case 'below':
      return opposite(compare(a, 'atLeast', b))
  }
}
