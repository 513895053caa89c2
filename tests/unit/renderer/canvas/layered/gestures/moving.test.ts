import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useCanvas } from '../../../../../../renderer/canvas/layered/canvas-state'
import {
  cancelMove,
  commitMove,
  grab,
  nudge,
  previewMove,
} from '../../../../../../renderer/canvas/layered/gestures/moving'
import { select } from '../../../../../../renderer/state/selection'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../../shared/base/ids'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

const open = () => {
  const given = design({ api: 'fastapi', db: 'postgresql' })
  openInWindow(given)
  return given
}
const steps = (): number => useStudio.getState().undos.length
const top = (given: ReturnType<typeof open>, layer: string): number =>
  layeredView(given).lanes.find((lane) => lane.layer === layer)?.y ?? Number.NaN

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cancelMove()
  vi.useRealTimers()
})

describe('a drag', () => {
  it('is one edit for all that it moved, with the lane where each was let go', () => {
    const given = open()
    grab(null, { id: 'api' })
    for (const y of [10, 20, 30]) {
      previewMove(new Map([[serviceId('api'), { x: 160, y: top(given, 'data') + y }]]))
    }
    expect(given.services.get('api')?.layer).toBe('api')
    expect(steps()).toBe(0)
    expect(useCanvas.getState().dropLanes).toEqual(new Set(['data']))
    commitMove()
    expect(given.services.get('api')?.layer).toBe('data')
    expect(given.placements.get('api')).toEqual({ id: 'api', x: 160, y: 32 })
    expect(steps()).toBe(1)
    expect(useCanvas.getState().preview.size).toBe(0)
  })

  it('that is called off changes nothing, however far the pointer still goes', () => {
    const given = open()
    grab(null, { id: 'api' })
    previewMove(new Map([[serviceId('api'), { x: 160, y: 500 }]]))
    expect(cancelMove()).toBe(true)
    previewMove(new Map([[serviceId('api'), { x: 400, y: 500 }]]))
    expect(useCanvas.getState().preview.size).toBe(0)
    commitMove()
    expect(steps()).toBe(0)
    expect(given.placements.size).toBe(0)
  })
})

describe('pressed arrows', () => {
  it('are one edit for a burst', () => {
    const given = open()
    select([serviceId('api')])
    const before = layeredView(given).nodes.find(({ service }) => service === 'api')?.x ?? Number.NaN
    for (let press = 0; press < 5; press += 1) nudge(8, 0)
    expect(steps()).toBe(0)
    commitMove()
    expect(steps()).toBe(1)
    expect(given.placements.get('api')?.x).toBe(before + 40)
  })

  it('become an edit after a pause even if the release of the key was missed', () => {
    open()
    select([serviceId('api')])
    nudge(8, 0)
    vi.runAllTimers()
    expect(steps()).toBe(1)
  })

  it('move nothing where no service is selected', () => {
    open()
    nudge(8, 0)
    commitMove()
    expect(steps()).toBe(0)
  })
})
