import { describe, expect, it } from 'vitest'
import { elementIds, elementOf, freshIds, hasElement } from '../../../../shared/model/element'
import { shopDesign } from '../../../support/shop-design'

describe('the element with an id', () => {
  it.each([
    ['api', 'service'],
    ['api.db', 'link'],
    ['orders', 'package'],
    ['OrderService', 'class'],
    ['uses', 'class-relation'],
    ['adapting', 'pattern'],
    ['checkout', 'interaction'],
    ['checkout.p1', 'participant'],
    ['checkout.b1', 'box'],
    ['checkout.m4', 'step'],
    ['zone', 'deployment-node'],
    ['place', 'deployment'],
  ])('%s is a %s', (id, kind) => {
    expect(elementOf(shopDesign(), id)?.kind).toBe(kind)
  })

  it('is none where the id is in no table, whatever objects have by themselves', () => {
    for (const id of ['nobody', 'constructor', '__proto__', 'toString'])
      expect(hasElement(shopDesign(), id)).toBe(false)
  })

  it('is found for every id that the design lists, each once', () => {
    const design = shopDesign()
    const all = [...elementIds(design)]
    // 3 layered, 6 of classes, an interaction with 11 parts, 3 of deployment.
    expect(all).toHaveLength(24)
    expect(new Set(all).size).toBe(24)
    expect(all.filter((id) => !hasElement(design, id))).toEqual([])
  })
})

describe('fresh ids', () => {
  it('are used neither by the design nor by an earlier call', () => {
    const ids = freshIds(shopDesign())
    expect([ids.next('s'), ids.next('s'), ids.next('checkout.m'), ids.next('checkout.m')]).toEqual([
      's1',
      's2',
      'checkout.m5',
      'checkout.m6',
    ])
  })
})
