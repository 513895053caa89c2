import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, it } from 'vitest'
import {
  elkGraph,
  lanePlacements,
  orderIn,
  rowLength,
} from '../../../../../../renderer/canvas/layered/layout/lane-layout'
import type { Design } from '../../../../../../shared/model/design'
import { applyToDesign } from '../../../../../../shared/model/patch'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'
import { largeDesign } from '../../../../../support/random-design'

const layout = async (given: Design) =>
  lanePlacements(given, orderIn(await new ELK().layout(elkGraph(given))))

/** The view after the layout was taken over. */
async function arranged(given: ReturnType<typeof design>) {
  const placements = await layout(given)
  applyToDesign(
    given,
    placements.map((after) => ({ table: 'placements', id: after.id, before: null, after })),
  )
  return layeredView(given)
}

// The engine is a large program that is compiled again by every test process.
describe('automatic layout', { timeout: 30_000 }, () => {
  it('stands what is linked one above the other', async () => {
    const view = await arranged(
      design({ web: 'nginx', api: 'fastapi', db: 'postgresql' }, { 'web -> api': {}, 'api -> db': {} }),
    )
    expect(new Set(view.nodes.map(({ x }) => x)).size).toBe(1)
  })

  it('lets no two services touch, in a design of 60', async () => {
    const { nodes } = await arranged(largeDesign(60, 90))
    const touching = nodes.flatMap((a, index) =>
      nodes
        .slice(index + 1)
        .filter((b) => Math.abs(a.x - b.x) < a.width + 8 && Math.abs(a.y - b.y) < a.height + 8)
        .map((b) => [a.service, b.service]),
    )
    expect(touching).toEqual([])
  })

  it('breaks a crowded lane into rows of seven', async () => {
    const given = largeDesign(40, 60)
    const view = await arranged(given)
    for (const { layer } of view.lanes) {
      const rows = new Map<number, number>()
      for (const node of view.nodes) {
        if (node.layer === layer) rows.set(node.y, (rows.get(node.y) ?? 0) + 1)
      }
      expect(Math.max(0, ...rows.values())).toBeLessThanOrEqual(7)
    }
  })

  it('makes the rows of a large design longer, so that it is not a tower', () => {
    expect(rowLength(49)).toBe(7)
    expect(rowLength(400)).toBe(20)
  })

  it('moves nothing into another lane and gives the same places every time', async () => {
    const given = largeDesign(30, 45)
    const before = new Map([...given.services].map(([id, { layer }]) => [id, layer]))
    expect(await layout(given)).toEqual(await layout(given))
    const view = await arranged(given)
    for (const { service, layer } of view.nodes) expect(layer).toBe(before.get(service))
  })
})
