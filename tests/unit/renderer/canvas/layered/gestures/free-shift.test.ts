import { describe, expect, it } from 'vitest'
import { fragmentOf } from '../../../../../../renderer/canvas/layered/gestures/fragment'
import { freeShift } from '../../../../../../renderer/canvas/layered/gestures/free-shift'
import { serviceId } from '../../../../../../shared/base/ids'
import { call } from '../../../../../../shared/commands/define-command'
import pasteElements from '../../../../../../shared/commands/elements/paste-elements.command'
import { planCall } from '../../../../../../shared/commands/registry'
import { applyToDesign } from '../../../../../../shared/model/patch'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

const one = new Set([serviceId('a')])

describe('where a copy goes', () => {
  it('is beside its original, clear of everything, time after time', () => {
    const given = design({ a: 'postgresql', b: 'postgresql' })
    const fragment = fragmentOf(given, layeredView(given), one)
    for (let times = 0; times < 4; times += 1) {
      const dx = freeShift(layeredView(given), fragment)
      const planned = planCall(given, call(pasteElements, { fragment, dx, dy: 0 }))
      if (!planned.ok) throw new Error(planned.error.code)
      applyToDesign(given, planned.value)
    }
    const xs = layeredView(given)
      .nodes.map(({ x }) => x)
      .sort((a, b) => a - b)
    expect(xs).toHaveLength(6)
    xs.slice(1).forEach((x, index) => {
      expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(172 + 24)
    })
  })

  it('is where it was cut from', () => {
    const given = design({ a: 'postgresql', b: 'postgresql' })
    const fragment = fragmentOf(given, layeredView(given), one)
    given.services.delete('a')
    given.placements.set('b', { id: serviceId('b'), x: 600, y: 17 })
    expect(freeShift(layeredView(given), fragment)).toBe(0)
  })

  it('does not mind what stands in other lanes or rows', () => {
    const given = design({ a: 'postgresql', api: 'fastapi', low: 'redis' })
    given.placements.set('a', { id: serviceId('a'), x: 120, y: 16 })
    given.placements.set('low', { id: serviceId('low'), x: 320, y: 120 })
    expect(freeShift(layeredView(given), fragmentOf(given, layeredView(given), one))).toBe(216)
  })
})
