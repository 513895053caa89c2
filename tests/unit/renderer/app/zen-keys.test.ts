import { cleanup, renderHook } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useZenKey } from '../../../../renderer/app/zen-keys'
import { currentTool, setTool } from '../../../../renderer/canvas'
import { usePresenting } from '../../../../renderer/state/presenting'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'
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
