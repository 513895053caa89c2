import { cleanup } from '@testing-library/react'
import { beforeAll } from 'vitest'

/** Files share a page, since loading one for each costs more than all tests: each finds it empty, and no button down. */
beforeAll(() => {
  cleanup()
  window.dispatchEvent(new Event('pointerup'))
  document.body.replaceChildren()
})

/** This page draws no frames between which there could be time: what is done at leisure is done next. */
Object.assign(window, {
  requestIdleCallback: (run: (deadline: IdleDeadline) => void) =>
    setTimeout(() => run({ didTimeout: false, timeRemaining: () => 1 })),
})
