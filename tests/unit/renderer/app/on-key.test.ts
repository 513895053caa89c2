import { beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../../../../renderer/app/app-state'
import { onKey } from '../../../../renderer/app/shortcuts/on-key'
import { openDesign, run } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import { design } from '../../../support/design'
import { type Asked, openInWindow } from '../../../support/studio-window'

let asked: Asked

/** Presses a key in an element of the page. @returns whether the window took it. */
function press(where: HTMLElement, key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  where.addEventListener('keydown', onKey, { once: true })
  where.dispatchEvent(event)
  return event.defaultPrevented
}

function page<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  document.body.replaceChildren(element)
  return element
}

beforeEach(() => {
  asked = openInWindow(design({ api: 'fastapi' }))
  select([serviceId('api')])
  useApp.setState({ overlay: null })
})

describe('a key', () => {
  it('runs its action', () => {
    expect(press(page('button'), 'Delete')).toBe(true)
    expect(openDesign()?.services.size).toBe(0)
  })

  it('belongs to the text field that has the cursor', () => {
    expect(press(page('input'), 'Delete')).toBe(false)
    expect(press(page('textarea'), 'z', { ctrlKey: true })).toBe(false)
    expect(press(page('input'), '?', { shiftKey: true })).toBe(false)
    expect(openDesign()?.services.size).toBe(1)
    expect(useApp.getState().overlay).toBeNull()
  })

  it('undoes in a text field once that has handed over what was typed', () => {
    run(call(deleteElements, { services: [serviceId('api')], links: [] }))
    const field = page('input')
    field.dataset.settled = 'false'
    expect(press(field, 'z', { ctrlKey: true })).toBe(false)
    field.dataset.settled = 'true'
    expect(press(field, 'z', { ctrlKey: true })).toBe(true)
    expect(openDesign()?.services.size).toBe(1)
  })

  it('saves and opens the command palette from a text field, too', () => {
    expect(press(page('input'), 's', { ctrlKey: true })).toBe(true)
    expect(asked).toEqual([{ name: 'document:save', args: {} }])
    expect(press(page('input'), 'k', { ctrlKey: true })).toBe(true)
    expect(useApp.getState().overlay).toBe('commands')
  })

  it('belongs to a list of choices, but not with Ctrl: what was chosen can be taken back', () => {
    expect(press(page('select'), 'Delete')).toBe(false)
    run(call(renameService, { service: serviceId('api'), name: 'Orders' }))
    expect(press(page('select'), 'z', { ctrlKey: true })).toBe(true)
    expect(openDesign()?.services.get('api')?.name).toBe('api')
  })

  it('is left to a check box like to any button', () => {
    const box = page('input')
    box.type = 'checkbox'
    expect(press(box, 'Delete')).toBe(true)
  })

  it('is left alone where its action makes no sense', () => {
    select([])
    expect(press(page('button'), 'Delete')).toBe(false)
  })

  it('is left to an open dialog', () => {
    page('dialog').setAttribute('open', '')
    expect(press(document.body, 'Delete')).toBe(false)
  })

  it('is left to whoever took it already, and to an input method', () => {
    const button = page('button')
    button.addEventListener('keydown', (event) => event.preventDefault())
    press(button, 'Delete')
    expect(press(page('button'), 'Delete', { isComposing: true })).toBe(false)
    expect(openDesign()?.services.size).toBe(1)
  })
})
