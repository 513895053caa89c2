import { describe, expect, it } from 'vitest'
import { appearancesIn, appearancesOf } from '../../../../shared/model/appearance'
import { viewKinds } from '../../../../shared/model/view-kind'
import { shopDesign } from '../../../support/shop-design'

const seen = (id: string): string[] =>
  appearancesOf(shopDesign(), id).map(({ view, element }) => `${view} ${element}`)

describe('where an element is seen', () => {
  it('is everywhere that a service is, deployed, fronted by a class, or a lifeline', () => {
    expect(seen('db')).toEqual([
      'layered db',
      'deployment place',
      'classes OrderRepository',
      'sequence checkout.p3',
    ])
  })

  it('is, for a class, the service that it fronts with all that shows that, and its own lifeline', () => {
    expect(seen('OrderRepository')).toEqual([
      'layered db',
      'deployment place',
      'classes OrderRepository',
      'sequence checkout.p3',
      'sequence checkout.p4',
    ])
    expect(seen('OrderService')).toEqual(['classes OrderService'])
  })

  it('leads back from a lifeline or a deployment to the service', () => {
    expect(seen('checkout.p3')).toEqual([
      'layered db',
      'deployment place',
      'classes OrderRepository',
      'sequence checkout.p3',
    ])
    expect(seen('place')).toContain('layered db')
  })

  it('is, for a link, the messages that travel on it in its direction', () => {
    expect(seen('api.db')).toEqual(['layered api.db', 'sequence checkout.m2'])
  })

  it('is one place for what belongs to one view', () => {
    expect(seen('uses')).toEqual(['classes uses'])
    expect(seen('checkout.f1')).toEqual(['sequence checkout.f1'])
    expect(seen('zone')).toEqual(['deployment zone'])
    expect(seen('checkout.p1')).toEqual(['sequence checkout.p1'])
  })

  it('is nowhere for what is gone', () => {
    expect(viewKinds.flatMap((view) => appearancesIn(shopDesign(), 'gone', view))).toEqual([])
  })
})
