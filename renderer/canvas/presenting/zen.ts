import { flushSync } from 'react-dom'
import { toggleZen } from '../../state/presenting'
import { stage } from '../stage'

/** Shows nothing but the canvas, or all the rest again; what is drawn stays where it is on the screen. */
export function toggleZenInPlace(): void {
  const on = stage()
  const before = on?.root.getBoundingClientRect()
  flushSync(toggleZen)
  if (!on || !before) return
  const after = on.root.getBoundingClientRect()
  const { x, y, zoom } = on.flow.getViewport()
  void on.flow.setViewport({ x: x + before.left - after.left, y: y + before.top - after.top, zoom })
  on.root.focus({ preventScroll: true })
}
