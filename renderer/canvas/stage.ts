import type { ReactFlowInstance } from 'reactflow'
import type { CanvasDriver } from './driver'

/** The canvas as it stands in the window: what actions of the window need to reach it. */
export interface Stage {
  /** What moves the canvas. */
  readonly flow: Pick<
    ReactFlowInstance,
    | 'getViewport'
    | 'setViewport'
    | 'flowToScreenPosition'
    | 'setCenter'
    | 'zoomIn'
    | 'zoomOut'
    | 'zoomTo'
    | 'screenToFlowPosition'
  >
  readonly root: HTMLElement
  readonly driver: CanvasDriver
}

let current: Stage | null = null

/** The canvas that is on screen; `null` while another screen is. */
export const stage = (): Stage | null => current

/** Gives the keyboard focus to the canvas. @returns whether there is one. */
export function focusCanvas(): boolean {
  current?.root.focus({ preventScroll: true })
  return current !== null
}

/** Called by the canvas once it is drawn. @returns takes it off again. */
export function enterStage(entering: Stage): () => void {
  current = entering
  return () => {
    if (current === entering) current = null
  }
}
