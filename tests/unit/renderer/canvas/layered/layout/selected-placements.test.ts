import { describe, expect, it } from 'vitest'
import { selectedPlacements } from '../../../../../../renderer/canvas/layered/layout/selected-placements'
import type { ServiceId } from '../../../../../../shared/base/ids'
import type { Design } from '../../../../../../shared/model/design'
import { applyToDesign } from '../../../../../../shared/model/patch'
import { foundPlaces, tooClose } from '../../../../../../shared/views/layered/place-nodes'
import { design } from '../../../../../support/design'
import { largeDesign } from '../../../../../support/random-design'

const idsOf = (given: Design): ServiceId[] => [...given.services.values()].map(({ id }) => id)

/** Places in the lanes before and after some services were arranged. */
function arranged(given: ReturnType<typeof design>, chosen: ReadonlySet<ServiceId>) {
  const places = () => new Map([...foundPlaces(given), ...given.placements.values()].map((at) => [at.id, at]))
  const before = places()
  const patches = selectedPlacements(given, chosen).map((after) => ({
    table: 'placements' as const,
    id: after.id,
    before: given.placements.get(after.id) ?? null,
    after,
  }))
  applyToDesign(given, patches)
  return { before, after: places() }
}

describe('arranging some services', () => {
  it('moves no other one, and covers none', () => {
    const given = largeDesign(80, 120)
    // Half of the services were placed by a person, the others by the view.
    for (const place of foundPlaces(given).filter((_place, n) => n % 2 === 0))
      given.placements.set(place.id, place)
    const chosen = new Set(idsOf(given).filter((_id, n) => n % 5 < 2))
    const { before, after } = arranged(given, chosen)
    for (const [id, place] of before) if (!chosen.has(id)) expect(after.get(id)).toEqual(place)
    const all = [...after.values()]
    const laneOf = (id: ServiceId) => given.services.get(id)?.layer
    const touching = all.flatMap((a, n) =>
      all.slice(n + 1).filter((b) => laneOf(a.id) === laneOf(b.id) && tooClose(a, b)),
    )
    expect(touching).toEqual([])
    expect([...chosen].filter((id) => after.get(id)?.x !== before.get(id)?.x).length).toBeGreaterThan(5)
  })

  it('stays between the sides of what was chosen, and below its top', () => {
    const given = design(
      { web: 'nginx', a: 'fastapi', b: 'fastapi', c: 'fastapi', db: 'postgresql', other: 'redis' },
      { 'web -> a': {}, 'a -> db': {} },
    )
    const put = (id: ServiceId, x: number, y: number) => given.placements.set(id, { id, x, y })
    const [web, a, b, c, db] = idsOf(given)
    if (!web || !a || !b || !c || !db) throw new Error('five services')
    put(web, 400, 20)
    put(a, 900, 30)
    put(b, 610, 150)
    put(c, 440, 300)
    put(db, 500, 40)
    const { after } = arranged(given, new Set([web, a, b, c, db]))
    for (const id of [web, a, b, c, db]) {
      expect(after.get(id)?.x).toBeGreaterThanOrEqual(400)
      expect(after.get(id)?.x).toBeLessThanOrEqual(900)
    }
    expect(Math.min(...[a, b, c].map((id) => after.get(id)?.y ?? 0))).toBe(30)
  })

  it('gives the same places every time', () => {
    const given = largeDesign(40, 60)
    const chosen = new Set(idsOf(given).slice(0, 12))
    expect(selectedPlacements(given, chosen)).toEqual(selectedPlacements(given, chosen))
  })
})
