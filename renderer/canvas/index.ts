export {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
  selectNothing,
} from './canvas-actions'
export { canvasControls } from './canvas-controls'
export { setTool } from './canvas-state'
export { DrawingView } from './drawing-view'
export { canvasKeys } from './gestures/keys'
export { nudge } from './gestures/moving'
export { dragTechnology } from './gestures/use-technology-drop'
export { LayeredCanvas } from './layered-canvas'
