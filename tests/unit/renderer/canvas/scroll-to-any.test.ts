import { beforeEach, expect, it } from 'vitest'
import { enterStage, stage } from '../../../../renderer/canvas/stage'
import { scrollToAny } from '../../../../renderer/canvas/viewport'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const near = { x: 100, y: 100, width: 80, height: 40 }
const far = { x: 1000, y: 100, width: 80, height: 40 }
let moved: { x: number; y: number }[]

beforeEach(() => {
  moved = []
  openInWindow(design({ api: 'fastapi' }))
  const on = stage()
  if (!on) throw new Error('the canvas is on screen')
  const root = document.createElement('div')
  Object.defineProperties(root, { clientWidth: { value: 600 }, clientHeight: { value: 400 } })
  enterStage({
    ...on,
    root,
    flow: {
      ...on.flow,
      getViewport: () => ({ x: 0, y: 0, zoom: 1 }),
      setViewport: ({ x, y }) => {
        moved.push({ x, y })
        return Promise.resolve(true)
      },
    },
  })
})

it('stays where it is as long as one of the boxes is in view', () => {
  scrollToAny([far, near])
  scrollToAny([])
  expect(moved).toEqual([])
})

it('goes to the first where none is, as far as it takes', () => {
  scrollToAny([far, { ...far, x: 3000 }])
  expect(moved).toEqual([{ x: 600 - 28 - 1080, y: 0 }])
})
