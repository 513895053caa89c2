import { describe, expect, it } from 'vitest'
import { elkGraph, lanePlacements } from '../../../../../../renderer/canvas/layered/layout/lane-layout'
import { laneOrder } from '../../../../../../renderer/canvas/layered/layout/lane-order'
import { copyDesign, type Design } from '../../../../../../shared/model/design'
import type { Placement } from '../../../../../../shared/model/placement'
import { tooClose } from '../../../../../../shared/views/layered/place-nodes'
import { largeDesign } from '../../../../../support/random-design'

const given = largeDesign(300, 450)

/** How far links go from side to side, px on average. */
function meanReach({ links }: Design, placements: readonly Placement[]): number {
  const x = new Map(placements.map((place): [string, number] => [place.id, place.x]))
  const reaches = [...links.values()].map(({ source, target }) =>
    Math.abs((x.get(source) ?? 0) - (x.get(target) ?? 0)),
  )
  return reaches.reduce((sum, reach) => sum + reach, 0) / reaches.length
}

/** The same design with every service called otherwise, and its records in another order. */
function renamed(design: Design): Design {
  const copy = copyDesign(design)
  copy.services.clear()
  for (const service of [...design.services.values()].reverse())
    copy.services.set(service.id, { ...service, name: `${service.name} 改名 with a far longer name` })
  return copy
}

describe('the order in the lanes of a large design', () => {
  it('brings what is linked together: links go less than half as far as in the order of ids', () => {
    const byId = new Map([...given.services.keys()].sort().map((id, n) => [id, n]))
    const reach = meanReach(given, lanePlacements(given, laneOrder(given)))
    expect(reach).toBeLessThan(meanReach(given, lanePlacements(given, byId)) / 2)
  })

  it('lets no two services of a lane touch', () => {
    const placements = lanePlacements(given, laneOrder(given))
    const laneOf = (id: string) => given.services.get(id)?.layer
    const touching = placements.flatMap((a, n) =>
      placements.slice(n + 1).filter((b) => laneOf(a.id) === laneOf(b.id) && tooClose(a, b)),
    )
    expect(placements).toHaveLength(300)
    expect(touching).toEqual([])
  })

  it('is the same whatever things are called, and in whatever order they are read', () => {
    expect(lanePlacements(renamed(given), laneOrder(renamed(given)))).toEqual(
      lanePlacements(given, laneOrder(given)),
    )
  })

  it('is asked of the engine in the same words whatever things are called', () => {
    expect(elkGraph(renamed(given))).toEqual(elkGraph(given))
  })
})
