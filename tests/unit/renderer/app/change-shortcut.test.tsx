import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onKey } from '../../../../renderer/app/shortcuts/on-key'
import { recordedShortcut } from '../../../../renderer/app/shortcuts/recorded-shortcut'
import { ShortcutSheet } from '../../../../renderer/app/shortcuts/shortcut-sheet'
import { defaultSettings, useStudio } from '../../../../renderer/state/studio-store'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const keysOf = (label: string) => screen.getByRole('button', { name: `Change the shortcut of “${label}”` })
const record = (label: string, key: string, held: KeyboardEventInit = {}) => {
  fireEvent.click(keysOf(label))
  fireEvent.keyDown(keysOf(label), { key, ...held })
}
const own = () => useStudio.getState().settings.shortcuts

beforeEach(() => {
  openInWindow(design({ api: 'fastapi' }), {
    answers: {
      // As the main process answers: with what is set now.
      get 'settings:change'() {
        return useStudio.getState().settings
      },
    },
  })
  useStudio.setState({ settings: defaultSettings })
})
afterEach(() => {
  cleanup()
  useStudio.setState({ settings: defaultSettings })
})

describe('the sheet of shortcuts', () => {
  beforeEach(() => void render(<ShortcutSheet />))

  it('gives an action other keys', () => {
    record('Duplicate', 'u', { ctrlKey: true, shiftKey: true })
    expect(own()).toEqual({ 'edit.duplicate': ['Mod+Shift+U'] })
    expect(keysOf('Duplicate').textContent).toBe('CtrlShiftU')
  })

  it('takes keys away from their owner only when told to', () => {
    record('Duplicate', 'z', { ctrlKey: true })
    expect(screen.getByRole('alert').textContent).toContain('Ctrl+Z is “Undo” today.')
    expect(own()).toEqual({})
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))
    expect(own()).toEqual({ 'edit.duplicate': ['Mod+Z'], 'edit.undo': [] })
  })

  it('leaves an owner that had several keys its others', () => {
    record('Duplicate', 'y', { ctrlKey: true })
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }))
    expect(own()['edit.redo']).toEqual(['Mod+Shift+Z'])
  })

  it.each(['Tab', '[', 'ArrowUp', 'l'])('does not give away %s, which the canvas needs', (key) => {
    record('Duplicate', key)
    expect(screen.getByRole('alert').textContent).toContain('has its meaning on the canvas')
    expect(own()).toEqual({})
  })

  it('takes the keys away with Backspace, and leaves them with Escape', () => {
    record('Duplicate', 'Escape')
    expect(own()).toEqual({})
    record('Duplicate', 'Backspace')
    expect(own()).toEqual({ 'edit.duplicate': [] })
  })

  it('finds actions without keys, and by their keys, in both languages', () => {
    const type = (value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: 'Find an action or a key' }), {
        target: { value },
      })
    type('深色')
    expect(keysOf('Dark theme').textContent).toBe('None')
    type('ctrl+d')
    expect(screen.getAllByRole('button', { name: /^Change/ })).toEqual([keysOf('Duplicate')])
    type('xyzzy')
    expect(screen.getByText('Nothing matches.')).toBeTruthy()
  })

  it('gives all their usual keys back', () => {
    record('Duplicate', 'Backspace')
    fireEvent.click(screen.getByRole('button', { name: 'Restore the usual shortcuts' }))
    expect(own()).toEqual({})
    expect(keysOf('Duplicate').textContent).toBe('CtrlD')
  })
})

describe('a changed shortcut', () => {
  const press = (key: string, ctrlKey: boolean): boolean => {
    const event = new KeyboardEvent('keydown', { key, ctrlKey, cancelable: true })
    onKey(event)
    return event.defaultPrevented
  }

  it('runs the action, and the usual one no longer does', () => {
    useStudio.setState({ settings: { ...defaultSettings, shortcuts: { 'edit.select-all': ['Mod+U'] } } })
    expect(press('a', true)).toBe(false)
    expect(press('u', true)).toBe(true)
    expect([...useStudio.getState().selection]).toEqual(['api'])
  })
})

describe('what was pressed', () => {
  it.each([
    [{ key: 'e', ctrlKey: true, shiftKey: true }, 'Mod+Shift+E'],
    [{ key: '!', code: 'Digit1', shiftKey: true }, 'Shift+1'],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: 'F6' }, 'F6'],
    [{ key: 'ArrowLeft', altKey: true }, 'Alt+ArrowLeft'],
    [{ key: ' ', ctrlKey: true }, 'Mod+Space'],
    [{ key: 'Control', ctrlKey: true }, null],
  ])('%j is written %s', (init, written) => {
    expect(recordedShortcut(new KeyboardEvent('keydown', init), false)).toBe(written)
  })

  it('takes ⌘ for the main modifier of a Mac', () => {
    expect(recordedShortcut(new KeyboardEvent('keydown', { key: 'd', metaKey: true }), true)).toBe('Mod+D')
  })
})
