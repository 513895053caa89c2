import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atLeisure } from '../../../../renderer/state/at-leisure'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  window.dispatchEvent(new Event('pointerup'))
  vi.useRealTimers()
})

it('is between frames, not at once', () => {
  const run = vi.fn()
  atLeisure(run)
  expect(run).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
})

it('is not as long as a button of the pointer is down, whenever it went down', () => {
  const [early, late] = [vi.fn(), vi.fn()]
  atLeisure(early)
  window.dispatchEvent(new Event('pointerdown'))
  atLeisure(late)
  vi.advanceTimersByTime(5000)
  expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  window.dispatchEvent(new Event('pointercancel'))
  vi.runAllTimers()
  expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

it('is not while a press moves the focus, nor while something is dragged out of its place', () => {
  const run = vi.fn()
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  window.dispatchEvent(new Event('pointerdown'))
  field.blur()
  atLeisure(run)
  vi.advanceTimersByTime(5000)
  expect(run).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('dragstart'))
  window.dispatchEvent(new Event('pointercancel'))
  vi.advanceTimersByTime(5000)
  expect(run).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('dragend'))
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
})

it('is called off, while something is dragged as well', () => {
  const [idle, waiting] = [vi.fn(), vi.fn()]
  atLeisure(idle)()
  window.dispatchEvent(new Event('pointerdown'))
  const callOff = atLeisure(waiting)
  callOff()
  window.dispatchEvent(new Event('pointerup'))
  vi.runAllTimers()
  expect([idle, waiting].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
})
