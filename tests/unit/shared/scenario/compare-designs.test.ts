import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designFromData } from '../../../../shared/file/design-data'
import { copyDesign, emptyDesign } from '../../../../shared/model/design'
import { type ComparedTable, compareDesigns } from '../../../../shared/scenario/compare-designs'
import { design } from '../../../support/design'
import { seeded } from '../../../support/random-design'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

const before = design(
  {
    web: { technology: 'nginx', name: 'Gateway' },
    api: { technology: 'fastapi', name: 'Order API' },
    db: { technology: 'postgresql', name: 'Orders DB', settings: { owner: 'shop' } },
  },
  { 'web -> api': {}, 'api -> db': {} },
)

/** All that can be different, named here once more, so that none is forgotten. */
const tables: readonly ComparedTable[] = [
  'services',
  'links',
  'packages',
  'classes',
  'classRelations',
  'interactions',
  'deploymentNodes',
  'deployments',
]

describe('the difference of two designs', () => {
  it('is nothing between a design and itself, or a copy of it', () =>
    fc.assert(
      fc.property(workspaceArbitrary, ({ scenarios: [first] }) => {
        const one = first ? designFromData(first.design) : emptyDesign()
        for (const other of [one, copyDesign(one)]) {
          const { changes, same } = compareDesigns(one, other)
          expect(changes).toEqual([])
          expect(same).toBe(tables.reduce((sum, table) => sum + one[table].size, 0))
        }
      }),
      { numRuns: 60 },
    ))

  it('names every element once, whatever the two have in common', () =>
    fc.assert(
      fc.property(workspaceArbitrary, workspaceArbitrary, ({ scenarios: [x] }, { scenarios: [y] }) => {
        const [a, b] = [x, y].map((each) => (each ? designFromData(each.design) : emptyDesign()))
        if (!a || !b) return
        const { changes, same } = compareDesigns(a, b)
        const inA = changes.flatMap((each) => ('a' in each ? [`${each.table} ${each.a}`] : []))
        const inB = changes.flatMap((each) => ('b' in each ? [`${each.table} ${each.b}`] : []))
        expect(new Set(inA).size).toBe(inA.length)
        expect(new Set(inB).size).toBe(inB.length)
        expect(inA.length + same).toBe(tables.reduce((sum, table) => sum + a[table].size, 0))
        expect(inB.length + same).toBe(tables.reduce((sum, table) => sum + b[table].size, 0))
      }),
      { numRuns: 60 },
    ))

  it('is exactly what was done to a copy, each element under its own sign', () => {
    let [kept, done] = [0, 0]
    fc.assert(
      fc.property(workspaceArbitrary, fc.nat(), ({ scenarios: [first] }, seed) => {
        const dice = seeded(seed)
        const one = first ? designFromData(first.design) : emptyDesign()
        const other = copyDesign(one)
        const expected: string[] = []
        for (const [id, service] of one.services) {
          other.placements.set(id, { id: service.id, x: 7, y: 7 })
          if (dice(4) !== 0) continue
          other.services.set(id, { ...service, replicas: service.replicas + 1 })
          expected.push(`changed services ${id} ${id} replicas`)
        }
        for (const [id, link] of one.links) {
          const thrown = dice(4)
          if (thrown === 0) {
            other.links.delete(id)
            expected.push(`only-a links ${id}`)
          } else if (thrown === 1) {
            other.links.set(id, { ...link, label: `${link.label} again` })
            expected.push(`changed links ${id} ${id} label`)
          }
        }
        const { changes, same } = compareDesigns(one, other)
        expect(changes.map((each) => Object.values(each).flat().join(' ')).sort()).toEqual(expected.sort())
        kept += same
        done += expected.length
      }),
      { numRuns: 60 },
    )
    expect([kept > 100, done > 60]).toEqual([true, true])
  })

  it('tells an element that is new, gone or changed, and does not mind where it stands', () => {
    const after = copyDesign(before)
    const [web, api, db] = ['web', 'api', 'db'].map((id) => after.services.get(id))
    if (!web || !api || !db) throw new Error('the design of the test has these')
    after.services.set('api', { ...api, technology: 'django', replicas: 3 })
    after.services.set('db', { ...db, settings: { ...db.settings, owner: 'team', tls: true } })
    after.placements.set('db', { id: db.id, x: 900, y: 4 })
    after.services.delete('web')
    after.links.delete('web.api')
    expect(compareDesigns(before, after)).toMatchObject({
      changes: [
        { sign: 'only-a', table: 'services', a: 'web' },
        { sign: 'changed', table: 'services', a: 'api', b: 'api', fields: ['replicas', 'technology'] },
        {
          sign: 'changed',
          table: 'services',
          a: 'db',
          b: 'db',
          fields: ['settings.owner', 'settings.tls'],
        },
        { sign: 'only-a', table: 'links', a: 'web.api' },
      ],
      same: 1,
    })
  })

  it('finds what is the same in a design that was drawn by itself: by technology and name, by name, by role', () => {
    const other = design(
      {
        x1: { technology: 'nginx', name: 'gateway ' },
        x2: { technology: 'django', name: 'Order API', layer: 'api' },
        x3: { technology: 'mysql', name: 'Store', layer: 'data', settings: { owner: 'shop' } },
      },
      { 'x1 -> x2': { kind: 'call' }, 'x2 -> x3': {} },
    )
    const { pairs, changes } = compareDesigns(before, other)
    expect([...pairs.services.ofA]).toEqual([
      ['web', 'x1'],
      ['api', 'x2'],
      ['db', 'x3'],
    ])
    expect(pairs.links.ofA.size).toBe(2)
    expect(changes.map(({ sign, table }) => `${sign} ${table}`)).toEqual([
      'changed services',
      'changed services',
      'changed services',
    ])
  })
})
