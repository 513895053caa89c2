import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { LayoutBar } from '../../../../../renderer/canvas/layout/layout-bar'
import { useLayout } from '../../../../../renderer/canvas/layout/layout-state'

afterEach(cleanup)

it.each([
  ['the window', 'body', true],
  ['a screen', 'main', true],
  ['a bar over the canvas', '.canvas button', true],
  ['a field over the canvas', '.canvas input', false],
  ['a panel', 'aside', false],
])('Escape with the focus on %s ends a layout that is worked out, or not', (_, place, ends) => {
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
  }
  render(
    <>
      <main>
        <aside />
      </main>
      <div className="canvas">
        <button type="button">Arrange</button>
        <input />
        <LayoutBar />
      </div>
    </>,
  )
  act(() =>
    useLayout.setState({ arranging: { says: { en: 'Arranging', zh: '正在排布' }, since: 0, cancel } }),
  )
  const at = document.querySelector(place)
  if (!at) throw new Error(`no ${place}`)
  fireEvent.keyDown(at, { key: 'Escape' })
  expect(isCancelled).toBe(ends)
  act(() => useLayout.setState({ arranging: null }))
})
