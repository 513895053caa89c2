import { describe, expect, it } from 'vitest'
import { firstFew } from '../../../../electron/rules/first-few'

const ascending = (a: number, b: number): number => a - b

describe('the first few', () => {
  it.each([
    ['of many, in order', [5, 3, 9, 1, 7, 2], 3, [1, 2, 3]],
    ['of fewer than asked for', [4, 2], 3, [2, 4]],
    ['of none', [], 3, []],
    ['in whatever order they come', [1, 2, 3, 5, 7, 9], 3, [1, 2, 3]],
  ])('%s', (_, items, count, expected) => {
    expect(firstFew(items, count, ascending)).toEqual(expected)
  })
})
