import { connecting } from '../../connecting'
import { useCanvas } from '../canvas-state'
import { aimAtPoint, beginLink, cancelLink, finishLink, type LinkStart } from './linking'

/**
 * `handlersFrom`: pointer handlers of a thing that a link can be drawn from: the border of a service, or an end of a
 * link. `follow`: of the canvas.
 */
export const { handlersFrom: linkDragHandlers, follow: followPointer } = connecting<LinkStart>({
  isUnderWay: () => Boolean(useCanvas.getState().draft),
  begin: beginLink,
  aim: (at) => {
    if (useCanvas.getState().draft?.at) aimAtPoint(at)
  },
  finish: finishLink,
  cancel: () => void cancelLink(),
})
