import type { Point } from '../../../../shared/views/positioned-view'
import { stage } from '../../stage'

/** px that the pointer moves before it is a drag and no click. */
export const slack = 4

interface InWindow {
  readonly clientX: number
  readonly clientY: number
}

/** Where in the view the pointer is. */
export const pointOf = ({ clientX, clientY }: InWindow): Point =>
  stage()?.flow.screenToFlowPosition({ x: clientX, y: clientY }) ?? { x: 0, y: 0 }
