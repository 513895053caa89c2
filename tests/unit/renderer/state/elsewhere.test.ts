import { beforeEach, describe, expect, it } from 'vitest'
import { elsewhereOfSelection, showInNextView } from '../../../../renderer/state/elsewhere'
import { light, reveal, select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { showView } from '../../../../renderer/state/view'
import { classRelationId, serviceId, stepId } from '../../../../shared/base/ids'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

const state = () => useStudio.getState()
const selected = (): string[] => [...state().selection]

beforeEach(() => {
  openInWindow(shopDesign())
})

describe('another view', () => {
  it('keeps selected what it shows of the selection, and nothing else', () => {
    select([serviceId('db'), serviceId('api')])
    showView('classes')
    expect(selected()).toEqual(['OrderRepository'])
    showView('layered')
    expect(selected()).toEqual(['db'])
  })
})

describe('the other views of an element', () => {
  it('are named by the view and by what shows it there', () => {
    select([serviceId('db')])
    expect(elsewhereOfSelection().map(({ label }) => label.en)).toEqual([
      'Deployment · db @ Host 1',
      'Classes · OrderRepository',
      'Sequence · Checkout',
    ])
    select([serviceId('db'), serviceId('api')])
    expect(elsewhereOfSelection()).toEqual([])
  })

  it('are gone through one by one, round and round', () => {
    select([serviceId('db')])
    const views = [1, 2, 3, 4].map(() => {
      showInNextView()
      return `${state().view} ${selected().join()}`
    })
    expect(views).toEqual([
      'deployment place',
      'classes OrderRepository',
      'sequence checkout.p3,checkout.p4',
      'sequence checkout.p3,checkout.p4',
    ])
  })
})

describe('what a finding points at', () => {
  it('is shown in its own view where this one does not show it', () => {
    reveal([stepId('checkout.m2')])
    expect([state().view, state().interaction, state().reveal?.elements]).toEqual([
      'sequence',
      'checkout',
      ['checkout.m2'],
    ])
    reveal([classRelationId('uses')])
    expect([state().view, state().reveal?.elements]).toEqual(['classes', ['uses']])
  })

  it('is shown here where this view shows it in its own way', () => {
    showView('classes')
    reveal([serviceId('db')])
    expect([state().view, state().reveal?.elements]).toEqual(['classes', ['OrderRepository']])
  })

  it('is lit in every view', () => {
    light([serviceId('db')])
    expect([...state().lit].sort()).toEqual(['OrderRepository', 'checkout.p3', 'db', 'place'])
    light([])
    expect(state().lit.size).toBe(0)
  })
})
