import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../../../shared/handover/comparison/difference-columns'

const told = (count: number) => [
  { line: 'A – B', strong: true },
  ...Array.from({ length: count }, (_, n) => ({ line: `− Service ${n}: only in A`, strong: false })),
]
const place = { x: 100, y: 50, width: 1400, least: 5 }
const textsOf = (...args: Parameters<typeof columnsOf>) =>
  columnsOf(...args).drawing.flatMap((each) => (each.kind === 'text' ? [each] : []))

describe('differences in columns', () => {
  it('fill the width that there is, every line once and none far down', () => {
    const lines = told(99)
    const texts = textsOf(lines, place)
    expect(texts.map(({ text }) => text)).toEqual(lines.map(({ line }) => line))
    expect(new Set(texts.map(({ x }) => x)).size).toBe(3)
    // 100 lines in three columns.
    expect(columnsOf(lines, place).bottom).toBe(50 + 35 * 24)
  })

  it('stay in one column where they are few', () => {
    expect(new Set(textsOf(told(4), place).map(({ x }) => x))).toEqual(new Set([100]))
  })

  it('go on below where a line is too long, and keep a head with what follows', () => {
    const long = { line: `~ Service: ${'replicas 4 to 6, '.repeat(20)}end`, strong: false }
    const texts = textsOf([long], place)
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.map(({ text }) => text).join(' ')).toBe(long.line)
    expect(new Set(texts.map(({ x }) => x))).toEqual(new Set([100, 114]))
    const headed = [...told(5), ...told(8)]
    const all = textsOf(headed, { ...place, least: 7 })
    const head = all.findIndex(({ text }, at) => at > 0 && text === 'A – B')
    expect(all[head]?.x).toBe(all[head + 1]?.x)
    expect(all[head]?.x).toBeGreaterThan(100)
  })
})
