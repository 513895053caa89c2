import type { Viewport } from 'reactflow'
import { beforeEach, expect, it } from 'vitest'
import { enterStage, stage } from '../../../../renderer/canvas/stage'
import { fitDesign, keepWhole } from '../../../../renderer/canvas/viewport'
import { usePresenting } from '../../../../renderer/state/presenting'
import { useStudio } from '../../../../renderer/state/studio-store'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

let seen: Viewport
let room: { width: number; height: number }

beforeEach(() => {
  seen = { x: 0, y: 0, zoom: 1 }
  room = { width: 600, height: 400 }
  openInWindow(design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }))
  usePresenting.setState({ shown: null })
  const on = stage()
  if (!on) throw new Error('the canvas is on screen')
  const root = document.createElement('div')
  Object.defineProperties(root, {
    clientWidth: { get: () => room.width },
    clientHeight: { get: () => room.height },
  })
  enterStage({
    ...on,
    root,
    driver: { ...on.driver, bounds: () => ({ x: 0, y: 0, width: 1200, height: 900 }) },
    flow: {
      ...on.flow,
      getViewport: () => seen,
      setViewport: (to) => {
        seen = to
        return Promise.resolve(true)
      },
    },
  })
  fitDesign(0)
})

it('shows the whole design again in another room, until somebody moves the canvas', () => {
  const before = seen
  room = { width: 900, height: 700 }
  keepWhole()
  expect(seen.zoom).toBeGreaterThan(before.zoom)
  const moved = { ...seen, x: seen.x + 40 }
  seen = moved
  room = { width: 600, height: 400 }
  keepWhole()
  expect(seen).toBe(moved)
})

it('leaves what is presented where it is, though the room has just grown for it', () => {
  const before = seen
  usePresenting.setState({
    shown: {
      frame: null,
      place: 0,
      scenario: useStudio.getState().scenario ?? missing(),
      view: 'layered',
      interaction: null,
      before,
    },
  })
  room = { width: 900, height: 700 }
  keepWhole()
  expect(seen).toBe(before)
})

function missing(): never {
  throw new Error('no scenario is open')
}
