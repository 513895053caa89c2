import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someOf } from '../../../../../electron/rules/quant/availability'
import { availabilityOf, type Block } from '../../../../../electron/rules/quant/redundancy'

const part = (id: string, availability: number): Block => ({ kind: 'part', id, availability })
const all = (...of: Block[]): Block => ({ kind: 'all', of })
const some = (needed: number, ...of: Block[]): Block => ({ kind: 'some', needed, of })
const copies = (availability: number, needed: number, count: number): Block => ({
  kind: 'copies',
  availability,
  needed,
  count,
})

/** Every state of every part, one after the other: slow and beyond doubt. Copies are spelt out as parts. */
function enumerated(block: Block): number {
  const parts = new Map<string, number>()
  let copy = 0
  const spelt = (b: Block): Block => {
    if (b.kind === 'part') {
      parts.set(b.id, b.availability)
      return b
    }
    if (b.kind !== 'copies') return { ...b, of: b.of.map(spelt) }
    const of = Array.from({ length: b.count }, () => {
      copy += 1
      return spelt(part(`copy ${copy}`, b.availability))
    })
    return some(b.needed, ...of)
  }
  const whole = spelt(block)
  const ids = [...parts.keys()]
  let sum = 0
  for (let state = 0; state < 2 ** ids.length; state += 1) {
    const up = (id: string): boolean => ((state >> ids.indexOf(id)) & 1) === 1
    const works = (b: Block): boolean =>
      b.kind === 'part'
        ? up(b.id)
        : b.kind === 'all'
          ? b.of.every(works)
          : b.kind === 'some' && b.of.filter(works).length >= b.needed
    if (!works(whole)) continue
    sum += ids.reduce((chance, id) => chance * (up(id) ? (parts.get(id) ?? 0) : 1 - (parts.get(id) ?? 0)), 1)
  }
  return sum
}

describe('availability of parts that share others', () => {
  it('counts a part once that stands in two places', () => {
    const shared = part('zone', 0.9)
    expect(availabilityOf(all(shared, shared))).toBeCloseTo(0.9, 12)
    expect(availabilityOf(some(1, shared, shared))).toBeCloseTo(0.9, 12)
    // Two replicas in one zone are no better than the zone: 0.9 · (1 − 0.01), and not 1 − (1 − 0.81)².
    expect(availabilityOf(some(1, all(shared, part('a', 0.9)), all(shared, part('b', 0.9))))).toBeCloseTo(
      0.891,
      12,
    )
  })

  it('is the closed form where nothing is shared', () => {
    expect(availabilityOf(copies(0.99, 2, 3))).toBeCloseTo(someOf(0.99, 2, 3), 12)
    expect(availabilityOf(some(2, part('a', 0.99), part('b', 0.99), part('c', 0.99)))).toBeCloseTo(
      someOf(0.99, 2, 3),
      12,
    )
    expect(availabilityOf(all())).toBe(1)
    expect(availabilityOf(some(0, part('a', 0.1)))).toBe(1)
    expect(availabilityOf(some(1))).toBe(0)
  })

  it('agrees with every state spelt out, whatever is shared', () => {
    const leaf = fc.oneof(
      fc.record({
        kind: fc.constant('part' as const),
        id: fc.constantFrom('z1', 'z2', 'z3'),
        availability: fc.constant(0),
      }),
      fc.record({
        kind: fc.constant('copies' as const),
        availability: fc.constantFrom(0.5, 0.9, 1),
        needed: fc.integer({ min: 1, max: 2 }),
        count: fc.integer({ min: 1, max: 2 }),
      }),
    )
    const group = (of: fc.Arbitrary<Block>) =>
      fc.oneof(
        fc.record({ kind: fc.constant('all' as const), of: fc.array(of, { maxLength: 3 }) }),
        fc.record({
          kind: fc.constant('some' as const),
          needed: fc.integer({ min: 0, max: 2 }),
          of: fc.array(of, { maxLength: 3 }),
        }),
      )
    const zones: Record<string, number> = { z1: 0.6, z2: 0.8, z3: 0.95 }
    const named = (block: Block): Block =>
      block.kind === 'part'
        ? { ...block, availability: zones[block.id] ?? 0 }
        : block.kind === 'copies'
          ? block
          : { ...block, of: block.of.map(named) }
    fc.assert(
      fc.property(group(group(leaf)), (block) => {
        expect(availabilityOf(named(block))).toBeCloseTo(enumerated(named(block)), 10)
      }),
      { numRuns: 300 },
    )
  })
})
