import { expect, it } from 'vitest'
import {
  compare,
  countedIn,
  every,
  exactly,
  opposite,
  some,
  type Truth,
} from '../../../../../electron/rules/house/truth'

const truths: readonly Truth[] = [true, 'unknown', false]
const own = (truth: Truth): Truth => truth

it('joins truths as Kleene does: all, any and not', () => {
  const table = truths.map((a) => truths.map((b) => [every([a, b], own), some([a, b], own)]))
  expect(table).toEqual([
    [
      [true, true],
      ['unknown', true],
      [false, true],
    ],
    [
      ['unknown', true],
      ['unknown', 'unknown'],
      [false, 'unknown'],
    ],
    [
      [false, true],
      [false, 'unknown'],
      [false, false],
    ],
  ])
  expect(truths.map(opposite)).toEqual([false, 'unknown', true])
  expect([every([], own), some([], own)]).toEqual([true, false])
})

it('does not ask further than it has to', () => {
  const asked: Truth[] = []
  const ask = (truth: Truth): Truth => {
    asked.push(truth)
    return truth
  }
  expect(every(['unknown', false, true], ask)).toBe(false)
  expect(asked).toEqual(['unknown', false])
})

it.each([
  ['is', [true, false, false]],
  ['atLeast', [true, false, true]],
  ['atMost', [true, true, false]],
  ['above', [false, false, true]],
  ['below', [false, true, false]],
] as const)('compares numbers that are known: %s', (bound, expected) => {
  const pairs = [
    [2, 2],
    [1, 2],
    [3, 2],
  ] as const
  expect(pairs.map(([a, b]) => compare(exactly(a), bound, exactly(b)))).toEqual(expected)
})

it.each([
  ['is', ['unknown', false, 'unknown']],
  ['atLeast', ['unknown', false, true]],
  ['atMost', ['unknown', true, 'unknown']],
  ['above', ['unknown', false, 'unknown']],
  ['below', ['unknown', true, false]],
] as const)('knows what holds wherever in its range a number is: 2 to 4 %s 3, 5, 2', (bound, expected) => {
  expect([3, 5, 2].map((other) => compare({ lo: 2, hi: 4 }, bound, exactly(other)))).toEqual(expected)
})

it('compares two ranges, and agrees with the numbers in them', () => {
  const bounds = ['is', 'atLeast', 'atMost', 'above', 'below'] as const
  const ends = [0, 1, 2, 3]
  const ranges = ends.flatMap((lo) => ends.filter((hi) => hi >= lo).map((hi) => ({ lo, hi })))
  const inside = ({ lo, hi }: { lo: number; hi: number }) => ends.filter((n) => n >= lo && n <= hi)
  for (const bound of bounds) {
    for (const a of ranges) {
      for (const b of ranges) {
        const all = inside(a).flatMap((x) => inside(b).map((y) => compare(exactly(x), bound, exactly(y))))
        const expected = all.every((each) => each === all[0]) ? all[0] : 'unknown'
        expect(compare(a, bound, b)).toBe(expected)
      }
    }
  }
})

it('counts what is true, and leaves room for what is unknown', () => {
  const found: readonly Truth[] = [true, 'unknown', false, 'unknown', true]
  expect(found.reduce(countedIn, exactly(0))).toEqual({ lo: 2, hi: 4 })
})
