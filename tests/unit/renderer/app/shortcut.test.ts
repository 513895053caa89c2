import { describe, expect, it } from 'vitest'
import { isShortcut, shortcutText } from '../../../../renderer/app/shortcuts/shortcut'

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held })

describe('isShortcut', () => {
  it.each([
    ['Mod+S', press('s', { ctrlKey: true }), true],
    ['Mod+S', press('S', { ctrlKey: true }), true],
    ['Mod+S', press('S', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+S', press('s'), false],
    ['Mod+S', press('s', { ctrlKey: true, altKey: true }), false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['V', press('v'), true],
    ['V', press('V', { shiftKey: true }), false],
    ['V', press('v', { ctrlKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['/', press('/'), true],
    ['Mod++', press('+', { ctrlKey: true, shiftKey: true }), true],
    ['Mod+=', press('=', { ctrlKey: true }), true],
    ['Shift+1', press('!', { shiftKey: true, code: 'Digit1' }), true],
    ['Delete', press('Delete'), true],
  ])('%s and %o: %s', (shortcut, event, expected) => {
    expect(isShortcut(shortcut, event, false)).toBe(expected)
  })

  it('means the command key on a Mac, and only that', () => {
    expect(isShortcut('Mod+S', press('s', { metaKey: true }), true)).toBe(true)
    expect(isShortcut('Mod+S', press('s', { ctrlKey: true }), true)).toBe(false)
  })
})

it('is written as the keys are labelled', () => {
  expect(shortcutText('Mod+Shift+S', false)).toBe('Ctrl+Shift+S')
  expect(shortcutText('Mod+Shift+S', true)).toBe('⌘+⇧+S')
  expect(shortcutText('Mod++', false)).toBe('Ctrl++')
  expect(shortcutText('Escape', true)).toBe('Esc')
})
