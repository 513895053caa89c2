import { cleanup } from '@testing-library/react'
import { beforeAll } from 'vitest'

/** Files share a page, since loading one for each costs more than all tests: each finds it empty. */
beforeAll(() => {
  cleanup()
  document.body.replaceChildren()
})
