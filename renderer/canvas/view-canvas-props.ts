import type { ReactNode } from 'react'
import type { Point } from '../../shared/views/positioned-view'

/** What every view's canvas is given by the window. */
export interface ViewCanvasProps {
  /** What stands over an empty view: a sentence, and what can be done about it. */
  readonly emptyAction?: ReactNode
  /** Asked for the menu of the selected elements. */
  readonly onElementMenu?: ((at: Point) => void) | undefined
  /** Asked to show what the score says about the selected element. */
  readonly onFindings?: (() => void) | undefined
}
