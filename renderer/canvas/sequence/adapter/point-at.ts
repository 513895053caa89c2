import type { Point } from '../../../../shared/views/positioned-view'
import { stage } from '../../stage'

/** Where a pointer is, in view coordinates. */
export const pointAt = (event: { readonly clientX: number; readonly clientY: number }): Point | null =>
  stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }) ?? null
