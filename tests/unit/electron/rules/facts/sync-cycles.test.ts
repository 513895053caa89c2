import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DesignGraph } from '../../../../../electron/rules/design-graph'
import { syncCycles } from '../../../../../electron/rules/facts/sync-cycles.fact'
import type { MutableDesign } from '../../../../../shared/model/design'
import { design } from '../../../../support/design'

const cyclesOf = (of: MutableDesign) => syncCycles.compute(new DesignGraph(of), {})

/** Services `s0`… with a waiting call for each pair. */
const calling = (services: number, calls: readonly (readonly [number, number])[]): MutableDesign =>
  design(
    Object.fromEntries(Array.from({ length: services }, (_, n) => [`s${n}`, 'fastapi'])),
    Object.fromEntries(
      calls.filter(([from, to]) => from !== to).map(([from, to]) => [`s${from} -> s${to}`, {}]),
    ),
  )

const size = 8
const index = fc.integer({ min: 0, max: size - 1 })
const calls = fc.array(fc.tuple(index, index), { maxLength: 20 })

/** Who reaches whom by waiting calls: the slow and obvious way. */
function reaches(pairs: readonly (readonly [number, number])[]): boolean[][] {
  const table = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (_, to) => pairs.some(([a, b]) => a === from && b === to && a !== b)),
  )
  const at = (from: number, to: number): boolean => table[from]?.[to] === true
  for (let via = 0; via < size; via += 1) {
    for (const row of table.keys()) {
      for (let to = 0; to < size; to += 1) {
        const found = table[row]
        if (found && at(row, via) && at(via, to)) found[to] = true
      }
    }
  }
  return table
}

describe('circles of waiting services', () => {
  it('are the services that reach themselves', () => {
    fc.assert(
      fc.property(calls, (pairs) => {
        const table = reaches(pairs)
        const expected = Array.from({ length: size }, (_, n) => n).filter((n) => table[n]?.[n])
        const found = cyclesOf(calling(size, pairs)).flatMap(({ services }) => services)
        expect([...found].sort()).toEqual(expected.map((n) => `s${n}`).sort())
      }),
    )
  })

  it('are all gone without their closing links', () => {
    fc.assert(
      fc.property(calls, (pairs) => {
        const drawn = calling(size, pairs)
        for (const { closing } of cyclesOf(drawn)) for (const id of closing) drawn.links.delete(id)
        expect(cyclesOf(drawn)).toEqual([])
      }),
    )
  })

  it('are found however long they are', () => {
    const length = 20_000
    const ring = Array.from({ length }, (_, n) => [n, (n + 1) % length] as const)
    const cycles = cyclesOf(calling(length, ring))
    expect(cycles.map((cycle) => cycle.services.length)).toEqual([length])
    expect(cycles[0]?.closing).toEqual([`s${length - 1}.s0`])
  })
})
