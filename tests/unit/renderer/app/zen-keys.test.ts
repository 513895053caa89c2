import { cleanup, renderHook } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useZenKey } from '../../../../renderer/app/zen-keys'
import { currentTool, setTool } from '../../../../renderer/canvas'
import { deploymentDriver } from '../../../../renderer/canvas/deployment/deployment-driver'
import { useDeployment } from '../../../../renderer/canvas/deployment/deployment-state'
import { carryWithKeys } from '../../../../renderer/canvas/deployment/gestures/carrying'
import type { CanvasDriver } from '../../../../renderer/canvas/driver'
import { useCanvas } from '../../../../renderer/canvas/layered/canvas-state'
import { startLinkFromSelection } from '../../../../renderer/canvas/layered/gestures/linking'
import { nudge } from '../../../../renderer/canvas/layered/gestures/moving'
import { withMarks } from '../../../../renderer/canvas/marks/marks-driver'
import { play } from '../../../../renderer/canvas/sequence/gestures/playing'
import { sequenceDriver } from '../../../../renderer/canvas/sequence/sequence-driver'
import { useSequence } from '../../../../renderer/canvas/sequence/sequence-state'
import { enterStage, stage } from '../../../../renderer/canvas/stage'
import { usePresenting } from '../../../../renderer/state/presenting'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { showView } from '../../../../renderer/state/view'
import { deploymentNodeId, serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

const zen = () => usePresenting.getState().zen

/** Presses Escape. @returns whether it was taken. */
const pressEscape = (on: Element = document.body, more: KeyboardEventInit = {}): boolean =>
  !on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...more }))

beforeEach(() => {
  cleanup()
  document.body.replaceChildren()
  openInWindow(design({ api: 'fastapi' }))
  setTool('select')
  usePresenting.setState({ zen: true, shown: null })
  renderHook(() => useZenKey(true))
})

it('Escape leaves zen mode once no tool is in hand and nothing is selected', () => {
  setTool('pen')
  select([serviceId('api')])
  expect([pressEscape(), currentTool(), zen()]).toEqual([true, 'select', true])
  expect([pressEscape(), useStudio.getState().selection.size, zen()]).toEqual([true, 0, true])
  expect([pressEscape(), zen()]).toEqual([true, false])
})

const show = (driver: CanvasDriver): void => {
  const on = stage()
  if (on) enterStage({ ...on, driver: withMarks(driver) })
}

it('Escape beside the canvas ends a move and a link first, and zen mode stays', () => {
  select([serviceId('api')])
  nudge(16, 0)
  expect(useCanvas.getState().preview.size).toBe(1)
  expect([pressEscape(), useCanvas.getState().preview.size, useStudio.getState().selection.size]).toEqual([
    true,
    0,
    1,
  ])
  expect(startLinkFromSelection()).toBe(true)
  expect([pressEscape(), useCanvas.getState().draft, zen()]).toEqual([true, null, true])
})

it('Escape beside the canvas ends a walk through messages first, and zen mode stays', () => {
  openInWindow(shopDesign())
  show(sequenceDriver)
  showView('sequence')
  play()
  expect(useSequence.getState().playback).not.toBeNull()
  const bar = document.body.appendChild(document.createElement('button'))
  expect([pressEscape(bar), useSequence.getState().playback, zen()]).toEqual([true, null, true])
  expect([pressEscape(bar), zen()]).toEqual([true, false])
})

it('Escape beside the canvas puts down what the keyboard carries to another node, and zen mode stays', () => {
  openInWindow(shopDesign())
  show(deploymentDriver)
  showView('deployment')
  select([deploymentNodeId('host')])
  expect(carryWithKeys()).toBe(true)
  expect([pressEscape(), useDeployment.getState().carry, zen()]).toEqual([true, null, true])
})

it('Escape stays with fields, menus, dialogs, and with whatever took it before', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const menu = document.body.appendChild(document.createElement('div'))
  menu.setAttribute('role', 'menu')
  const taken = document.body.appendChild(document.createElement('div'))
  taken.addEventListener('keydown', (event) => event.preventDefault())
  expect([pressEscape(field), pressEscape(menu), pressEscape(document.body, { isComposing: true })]).toEqual([
    false,
    false,
    false,
  ])
  pressEscape(taken)
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.setAttribute('open', '')
  expect([pressEscape(), zen()]).toEqual([false, true])
})
