import { cleanup, renderHook } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { usePresentationKeys } from '../../../../renderer/app/presentation-keys'
import { currentTool, endPresentation, present, setTool } from '../../../../renderer/canvas'
import { useLayout } from '../../../../renderer/canvas/layout/layout-state'
import { withMarks } from '../../../../renderer/canvas/marks/marks-driver'
import { play } from '../../../../renderer/canvas/sequence/gestures/playing'
import { sequenceDriver } from '../../../../renderer/canvas/sequence/sequence-driver'
import { useSequence } from '../../../../renderer/canvas/sequence/sequence-state'
import { enterStage, stage } from '../../../../renderer/canvas/stage'
import { isPresenting, usePresenting } from '../../../../renderer/state/presenting'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { showView } from '../../../../renderer/state/view'
import { markId, serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

const place = () => usePresenting.getState().shown?.place

/** Presses a key. @returns whether the presentation took it. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  return !on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

beforeEach(() => {
  cleanup()
  document.body.replaceChildren()
  endPresentation()
  const made = design({ api: 'fastapi' })
  for (const x of [0, 400, 800]) {
    const id = markId(`m${x}`)
    const board = { view: 'layered' } as const
    const content = { kind: 'frame', name: id } as const
    made.marks.set(id, { id, board, x, y: 0, width: 300, height: 200, order: 0, content })
  }
  openInWindow(made)
  renderHook(usePresentationKeys)
})

it('turns by arrows, space and page keys, and jumps to both ends', () => {
  expect(press('ArrowRight')).toBe(false)
  present()
  const keys = ['ArrowRight', ' ', 'ArrowLeft', 'PageDown', 'PageUp', 'End', 'ArrowUp', 'Home', 'ArrowDown']
  const places = keys.map((key) => {
    expect(press(key)).toBe(true)
    return place()
  })
  expect(places).toEqual([1, 2, 1, 2, 1, 2, 1, 0, 1])
  press(' ', document.body, { shiftKey: true })
  expect(place()).toBe(0)
})

it('leaves arrows and space to what is selected', () => {
  present()
  select([serviceId('api')])
  expect([press('ArrowRight'), press(' '), place()]).toEqual([false, false, 0])
  expect([press('PageDown'), place()]).toEqual([true, 1])
})

it('leaves keys to a field, to a button that space presses, and to other actions', () => {
  present()
  const field = document.body.appendChild(document.createElement('input'))
  const button = document.body.appendChild(document.createElement('button'))
  expect([press('ArrowRight', field), press('Escape', field), press(' ', button)]).toEqual([
    false,
    false,
    false,
  ])
  expect([press('ArrowRight', document.body, { ctrlKey: true }), press('v')]).toEqual([false, false])
  expect([press('ArrowRight', button), place()]).toEqual([true, 1])
})

it('lets go of a tool, of the selection and of the presentation, one after the other', () => {
  present()
  setTool('laser')
  select([serviceId('api')])
  press('Escape')
  expect([currentTool(), useStudio.getState().selection.size, isPresenting()]).toEqual(['select', 1, true])
  press('Escape')
  expect([useStudio.getState().selection.size, isPresenting()]).toEqual([0, true])
  press('Escape')
  expect(isPresenting()).toBe(false)
})

it.each(['beside the canvas', 'on it'])(
  'Escape %s ends a walk through messages before the presentation',
  (place) => {
    openInWindow(shopDesign())
    const on = stage()
    if (on) enterStage({ ...on, driver: withMarks(sequenceDriver) })
    showView('sequence')
    present()
    play()
    const focused = document.body.appendChild(document.createElement('button'))
    if (place === 'on it') focused.className = 'canvas-surface'
    expect([press('Escape', focused), useSequence.getState().playback, isPresenting()]).toEqual([
      true,
      null,
      true,
    ])
    expect([press('Escape', focused), isPresenting()]).toEqual([true, false])
  },
)

it('Escape ends a layout that is worked out before the presentation', () => {
  present()
  const cancel = () => useLayout.setState({ arranging: null })
  useLayout.setState({ arranging: { says: { en: 'Arranging', zh: '正在排布' }, since: 0, cancel } })
  expect([press('Escape'), useLayout.getState().arranging, isPresenting()]).toEqual([true, null, true])
  expect([press('Escape'), isPresenting()]).toEqual([true, false])
})
