export {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
} from './canvas-actions'
export { setTool } from './canvas-state'
export { canvasKeys } from './gestures/keys'
export { dragTechnology } from './gestures/use-technology-drop'
export { LayeredCanvas } from './layered-canvas'
export { arrange } from './layout/arrange'
export { fitDesign, zoomIn, zoomOut, zoomTo } from './viewport'
