import { cleanup, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useEscapeKey } from '../../../../renderer/app/escape-key'
import { currentTool, endPresentation, present, setTool } from '../../../../renderer/canvas'
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
  renderHook(useEscapeKey)
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

describe('outside zen mode', () => {
  let canvas: HTMLElement
  let surface: HTMLElement

  /** A button within an element of the page, with the focus. */
  const focusedIn = (within: HTMLElement): HTMLElement => {
    const button = within.appendChild(document.createElement('button'))
    button.focus()
    return button
  }

  beforeEach(() => {
    usePresenting.setState({ zen: false })
    canvas = document.body.appendChild(document.createElement('div'))
    canvas.className = 'canvas'
    surface = canvas.appendChild(document.createElement('div'))
    surface.className = 'canvas-surface'
    surface.tabIndex = 0
    const on = stage()
    if (on) enterStage({ ...on, root: surface })
    select([serviceId('api')])
  })

  it('Escape in a panel leads back to the canvas, and what is selected and under way stays', () => {
    nudge(16, 0)
    const inPanel = focusedIn(document.body.appendChild(document.createElement('aside')))
    expect([pressEscape(inPanel), document.activeElement]).toEqual([true, surface])
    expect([useStudio.getState().selection.size, useCanvas.getState().preview.size, zen()]).toEqual([
      1,
      1,
      false,
    ])
  })

  it('Escape in a bar over the canvas ends what is under way first', () => {
    nudge(16, 0)
    const inBar = focusedIn(canvas)
    expect([pressEscape(inBar), useCanvas.getState().preview.size, document.activeElement]).toEqual([
      true,
      0,
      inBar,
    ])
    expect([pressEscape(inBar), document.activeElement]).toEqual([true, surface])
  })

  it('Escape on the screen itself ends what is under way first', () => {
    nudge(16, 0)
    const screen = document.body.appendChild(document.createElement('main'))
    expect([pressEscape(screen), useCanvas.getState().preview.size]).toEqual([true, 0])
    expect([pressEscape(screen), document.activeElement]).toEqual([true, surface])
  })

  it('Escape stays with the canvas, with what took it, with menus and dialogs, and with a presentation', () => {
    expect(pressEscape(focusedIn(surface))).toBe(false)
    const taken = focusedIn(document.body)
    taken.addEventListener('keydown', (event) => event.preventDefault())
    pressEscape(taken)
    const menu = document.body.appendChild(document.createElement('div'))
    menu.setAttribute('role', 'menu')
    const item = focusedIn(menu)
    const other = focusedIn(document.body)
    expect([pressEscape(item), pressEscape(other, { shiftKey: true })]).toEqual([false, false])
    present()
    other.focus()
    expect(pressEscape(other)).toBe(false)
    endPresentation()
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.setAttribute('open', '')
    expect([pressEscape(other), document.activeElement]).toEqual([false, other])
  })
})
