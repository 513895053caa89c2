import type { Range } from '../../../shared/report/quantities'

/** A known value. */
export const exactly = (value: number): Range => ({ lo: value, hi: value })

/** Between two values, in whichever order. */
export const between = (a: number, b: number): Range => (a <= b ? { lo: a, hi: b } : { lo: b, hi: a })

export const plus = (a: Range, b: Range): Range => ({ lo: a.lo + b.lo, hi: a.hi + b.hi })

/** What it takes to come from one value to another that rests on the same inputs: end from end. */
export const change = (from: Range, to: Range): Range => between(to.lo - from.lo, to.hi - from.hi)

/** Product of ranges that are not negative. */
export const times = (a: Range, b: Range): Range => ({ lo: a.lo * b.lo, hi: a.hi * b.hi })

/** Each value of a range through a function that never falls. */
export const through = ({ lo, hi }: Range, grows: (value: number) => number): Range => ({
  lo: grows(lo),
  hi: grows(hi),
})

/** The two ends of what may be the case. Whatever follows from a design lies between what follows from its ends. */
export type Case = 'best' | 'worst'

/** A value at either end. */
export type Bounds = { readonly [C in Case]: number }

/** A range of which the low end is the good one, such as a time. */
export const lowIsGood = ({ lo, hi }: Range): Bounds => ({ best: lo, worst: hi })

/** A range of which the high end is the good one, such as a number of servers. */
export const highIsGood = ({ lo, hi }: Range): Bounds => ({ best: hi, worst: lo })
