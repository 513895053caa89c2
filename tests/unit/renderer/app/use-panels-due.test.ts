import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePanelsDue } from '../../../../renderer/app/use-panels-due'
import { useStudio } from '../../../../renderer/state/studio-store'
import { emptyDesign } from '../../../../shared/model/design'
import { design } from '../../../support/design'
import { largeDesign } from '../../../support/random-design'
import { openInWindow } from '../../../support/studio-window'

/** What waits for the next frame. */
const frames: (() => void)[] = []
vi.mock('../../../../renderer/state/next-frame', () => ({
  nextFrame: (draw: () => void) => frames.push(draw),
}))
const drawFrame = () =>
  act(() => {
    for (const draw of frames.splice(0)) draw()
  })

afterEach(() => {
  cleanup()
  frames.length = 0
})

it('panels of a usual design are there at once', () => {
  openInWindow(design({ api: 'flask' }))
  expect(renderHook(usePanelsDue).result.current).toBe(true)
})

it('panels of a large design come in the frame after its picture', () => {
  openInWindow(largeDesign(1000, 10))
  const { result } = renderHook(usePanelsDue)
  expect(result.current).toBe(false)
  drawFrame()
  expect(result.current).toBe(false)
  drawFrame()
  expect(result.current).toBe(true)
})

it('panels of a workspace whose file is being read come in the frame after it', () => {
  openInWindow(emptyDesign())
  useStudio.setState({ arriving: true })
  const { result } = renderHook(usePanelsDue)
  drawFrame()
  drawFrame()
  expect(result.current).toBe(false)
  act(() => useStudio.setState({ arriving: false }))
  drawFrame()
  expect(result.current).toBe(false)
  drawFrame()
  expect(result.current).toBe(true)
})

it('panels that are left before they come stay away', () => {
  openInWindow(largeDesign(1000, 10))
  const { result, unmount } = renderHook(usePanelsDue)
  unmount()
  drawFrame()
  drawFrame()
  expect(result.current).toBe(false)
})
