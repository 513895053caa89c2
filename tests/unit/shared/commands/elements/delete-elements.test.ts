import { describe, expect, it } from 'vitest'
import { type ElementId, serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import type { MutableDesign } from '../../../../../shared/model/design'
import { elementIds } from '../../../../../shared/model/element'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { shopDesign } from '../../../../support/shop-design'

/** The design without some elements, which has to be valid, and comes back by undo as it was. */
function without(...ids: string[]): MutableDesign {
  const design = shopDesign()
  const before = JSON.stringify(designToData(design))
  const planned = planCall(
    design,
    call(deleteElements, { services: [], links: [], elements: ids as ElementId[] }),
  )
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  const after = designToData(design)
  expect(designDataSchema.safeParse(after).error?.issues ?? []).toEqual([])
  const undone = shopDesign()
  applyToDesign(undone, planned.value)
  applyToDesign(undone, invertDesign(planned.value))
  expect(JSON.stringify(designToData(undone))).toBe(before)
  return design
}

const checkout = (design: MutableDesign) => {
  const found = design.interactions.get('checkout')
  if (!found) throw new Error('the sequence is gone')
  return found
}
const messages = (design: MutableDesign): string[] => messagesOf(checkout(design)).map(({ id }) => id)

describe('deleting', () => {
  it('a service takes its links, deployments and lifelines along, and leaves the class that fronted it', () => {
    const design = without('db')
    expect([...design.services.keys()]).toEqual(['api'])
    expect([design.links.size, design.deployments.size]).toEqual([0, 0])
    expect(checkout(design).participants.map(({ id }) => id)).toEqual([
      'checkout.p1',
      'checkout.p2',
      'checkout.p4',
    ])
    expect(messages(design)).toEqual(['checkout.m1'])
    expect(design.classes.get('OrderRepository')).not.toHaveProperty('service')
  })

  it('a lifeline shortens the notes that it shares', () => {
    const [, alternatives] = checkout(without('checkout.p3')).steps
    expect(alternatives).toMatchObject({
      operands: [{ steps: [{ type: 'note', participants: ['checkout.p2'] }] }, { steps: [] }],
    })
  })

  it('a class takes its relations, place, roles and lifelines along', () => {
    const design = without('OrderRepository')
    expect([...design.classes.keys()]).toEqual(['OrderService'])
    expect([design.classRelations.size, design.classPlacements.size]).toEqual([0, 0])
    expect(design.patterns.get('adapting')?.roles).toEqual([{ role: 'client', classes: ['OrderService'] }])
    expect(messages(design)).toEqual(['checkout.m1', 'checkout.m2', 'checkout.m3'])
  })

  it('the last player of a pattern takes the pattern along', () => {
    expect(without('OrderRepository', 'OrderService').patterns.size).toBe(0)
  })

  it('a package hands what stands in it to the one round it', () => {
    const design = without('inner')
    expect(design.classes.get('OrderRepository')?.package).toBe('orders')
    const both = without('inner', 'orders')
    expect(both.classes.get('OrderRepository')?.package).toBeNull()
    expect(without('orders').packages.get('inner')?.parent).toBeNull()
  })

  it('a fragment takes what is in it along, a frame leaves its lifelines', () => {
    expect(messages(without('checkout.f1'))).toEqual(['checkout.m1'])
    const { boxes, participants } = checkout(without('checkout.b1'))
    expect(boxes).toEqual([])
    expect(participants.map(({ box }) => box)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('a zone takes what stands in it along, and leaves the services', () => {
    const design = without('zone')
    expect([design.deploymentNodes.size, design.deployments.size]).toEqual([0, 0])
    expect(design.deploymentPlacements.size).toBe(0)
    expect(design.services.has('db')).toBe(true)
  })

  it('takes along what was said of findings at anything that goes', () => {
    const design = shopDesign()
    for (const element of ['checkout.m2', 'checkout.m1', 'uses', 'OrderService']) {
      const id = `some-audit@${element}`
      design.decisions.set(id, { id, status: 'accepted', reason: 'so be it' })
      design.severities.set(id, { id, severity: 'low' })
    }
    const planned = planCall(
      design,
      call(deleteElements, {
        services: [serviceId('db')],
        links: [],
        elements: ['OrderRepository'] as ElementId[],
      }),
    )
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(design, planned.value)
    const left = ['some-audit@checkout.m1', 'some-audit@OrderService']
    expect([...design.decisions.keys()]).toEqual(left)
    expect([...design.severities.keys()]).toEqual(left)
  })

  it('any one element leaves a valid design', () => {
    for (const id of elementIds(shopDesign())) expect(without(id).services.size).toBeGreaterThan(0)
  })

  it('passes over what is gone already', () => {
    expect(
      planCall(
        shopDesign(),
        call(deleteElements, { services: [], links: [], elements: ['gone'] as ElementId[] }),
      ),
    ).toEqual({
      ok: true,
      value: [],
    })
  })
})
