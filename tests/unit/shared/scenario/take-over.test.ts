import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkId, serviceId } from '../../../../shared/base/ids'
import { designDataSchema, designFromData, designToData } from '../../../../shared/file/design-data'
import { copyDesign, type Design, emptyDesign } from '../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../shared/model/patch'
import { type Change, compareDesigns, comparedTables } from '../../../../shared/scenario/compare-designs'
import { takeOver } from '../../../../shared/scenario/take-over'
import { design } from '../../../support/design'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

const before = design(
  {
    web: { technology: 'nginx', name: 'Gateway' },
    api: { technology: 'fastapi', name: 'Order API' },
    db: { technology: 'postgresql', name: 'Orders DB' },
  },
  { 'web -> api': {}, 'api -> db': {} },
)

/** The same with a cache that the API asks, and a worker that asks the cache. */
function withCache(): Design {
  const after = copyDesign(before)
  const api = after.services.get('api')
  if (!api) throw new Error('the design of the test has this')
  for (const [id, technology] of [
    ['cache', 'redis'],
    ['worker', 'celery'],
  ] as const) {
    after.services.set(id, { ...api, id: serviceId(id), technology, name: id, layer: 'data' })
  }
  const [link] = after.links.values()
  if (!link) throw new Error('the design of the test has links')
  for (const [source, target] of [
    ['api', 'cache'],
    ['worker', 'cache'],
  ] as const) {
    const id = linkId(`${source}.${target}`)
    after.links.set(id, { ...link, id, source: serviceId(source), target: serviceId(target) })
  }
  return after
}

function taken(a: Design, b: Design, wanted: (change: Change, n: number) => boolean) {
  const difference = compareDesigns(a, b)
  const result = takeOver(a, b, difference, difference.changes.filter(wanted))
  if (!result.ok) throw new Error(result.error.code)
  const after = copyDesign(a)
  applyToDesign(after, result.value.patches)
  return { after, ...result.value }
}

describe('taking over from another design', () => {
  it('brings a service with its links to what is there, and counts those that are left out', () => {
    const { after, leftOut } = taken(before, withCache(), (each) => 'b' in each && each.b === 'cache')
    expect([...after.services.keys()]).toEqual(['web', 'api', 'db', 'cache'])
    expect([...after.links.keys()]).toEqual(['web.api', 'api.db', 'api.cache'])
    expect(leftOut).toBe(1)
  })

  it('brings a link with its ends', () => {
    const { after, leftOut } = taken(before, withCache(), (each) => 'b' in each && each.b === 'worker.cache')
    expect([...after.services.keys()]).toEqual(['web', 'api', 'db', 'worker', 'cache'])
    expect(after.links.get('worker.cache')).toMatchObject({ source: 'worker', target: 'cache' })
    expect(leftOut).toBe(0)
  })

  it('takes away what the other has not, with its links', () => {
    const { after } = taken(withCache(), before, (each) => 'a' in each && each.a === 'cache')
    expect(after.services.has('cache')).toBe(false)
    expect([...after.links.keys()]).toEqual(['web.api', 'api.db'])
  })

  it('gives what comes another id and place where the first design has its own', () => {
    const a = copyDesign(before)
    const db = a.services.get('db')
    if (!db) throw new Error('the design of the test has this')
    a.services.set('cache', {
      ...db,
      id: serviceId('cache'),
      technology: 'minio',
      name: 'Files',
      layer: 'async',
    })
    a.placements.set('db', { id: serviceId('db'), x: 400, y: 20 })
    const b = copyDesign(withCache())
    b.placements.set('cache', { id: serviceId('cache'), x: 420, y: 20 })
    const { after } = taken(a, b, (each) => 'b' in each && each.sign === 'only-b')
    const redis = [...after.services.values()].find(({ technology }) => technology === 'redis')
    expect(redis?.id).not.toBe('cache')
    expect(after.services.get('cache')?.name).toBe('Files')
    expect([...after.links.values()].map(({ target }) => target)).toContain(redis?.id)
    expect(after.placements.has(redis?.id ?? '')).toBe(false)
  })

  it('has as much of everything as the other when all is taken over, leaves nothing dangling, and is undone', () =>
    fc.assert(
      fc.property(workspaceArbitrary, workspaceArbitrary, ({ scenarios: [x] }, { scenarios: [y] }) => {
        const [a, b] = [x, y].map((each) => (each ? designFromData(each.design) : emptyDesign()))
        if (!a || !b) return
        const { after, patches } = taken(a, b, () => true)
        expect(designDataSchema.safeParse(designToData(after)).error).toBeUndefined()
        expect(comparedTables.map((table) => after[table].size)).toEqual(
          comparedTables.map((table) => b[table].size),
        )
        applyToDesign(after, invertDesign(patches))
        expect(designToData(after)).toEqual(designToData(a))
      }),
      { numRuns: 30 },
    ))

  it('leaves nothing dangling whichever of the differences are taken over', () =>
    fc.assert(
      fc.property(
        workspaceArbitrary,
        workspaceArbitrary,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        ({ scenarios: [x] }, { scenarios: [y] }, coins) => {
          const [a, b] = [x, y].map((each) => (each ? designFromData(each.design) : emptyDesign()))
          if (!a || !b) return
          const { after } = taken(a, b, (_, n) => coins[n % coins.length] ?? true)
          expect(designDataSchema.safeParse(designToData(after)).error).toBeUndefined()
        },
      ),
      { numRuns: 40 },
    ))
})
