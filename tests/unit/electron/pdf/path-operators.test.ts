import { describe, expect, it } from 'vitest'
import { pathOperators } from '../../../../electron/pdf/path-operators'

const numbersOf = (operators: string): number[] =>
  Array.from(operators.match(/-?\d+(?:\.\d+)?/g) ?? [], Number)

describe('path data as operators of a page', () => {
  it.each([
    ['M1 2L3 4Z', '1 2 m|3 4 l|h'],
    ['m1 2 3 4 5-6z', '1 2 m|4 6 l|9 0 l|h'],
    ['M1 1h4v5H0V.5', '1 1 m|5 1 l|5 6 l|0 6 l|0 0.5 l'],
    ['M0 0c1 2 3 4 5 6s3 4 5 6', '0 0 m|1 2 3 4 5 6 c|7 8 8 10 10 12 c'],
    ['M0 0S1 2 3 4', '0 0 m|0 0 1 2 3 4 c'],
    ['M0 0Q3 3 6 0T12 0', '0 0 m|2 2 4 2 6 0 c|8 -2 10 -2 12 0 c'],
    ['M0 0q3 3 6 0L9 9t1 1', '0 0 m|2 2 4 2 6 0 c|9 9 l|9 9 9.3333 9.3333 10 10 c'],
    ['M5 5zm1 1l1 1', '5 5 m|h|6 6 m|7 7 l'],
    ['M0 0A0 5 0 0 1 3 4', '0 0 m|0 0 3 4 3 4 c'],
  ])('%s', (data, operators) => {
    expect(pathOperators(data).split('\n').join('|')).toBe(operators)
  })

  it('draws half a circle as two quarters, each way round, flags written close together', () => {
    const up = pathOperators('M-10 0a10 10 0 1110 10').split('\n')
    expect(up).toHaveLength(4)
    for (const [data, top] of [
      ['M-10 0A10 10 0 0 1 10 0', -10],
      ['M-10 0A10 10 0 0 0 10 0', 10],
    ] as const) {
      const [, first = '', second = ''] = pathOperators(data).split('\n')
      const [, , , , x, y] = numbersOf(first)
      expect([x, y]).toEqual([0, top])
      expect(numbersOf(second).slice(-2)).toEqual([10, 0])
    }
  })

  it('makes radii larger that do not reach', () => {
    const [, first = ''] = pathOperators('M0 0A1 1 0 0 1 20 0').split('\n')
    expect(numbersOf(first).slice(-2)).toEqual([10, -10])
  })
})
