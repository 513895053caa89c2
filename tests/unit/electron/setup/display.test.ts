import { expect, it } from 'vitest'
import { hasDisplay } from '../../../../electron/setup/display.mjs'

it('takes an X or a Wayland display on Linux, and needs none named elsewhere', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
})
