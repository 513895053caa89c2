export { alignSelection, distributeSelection } from './aligning/align-selection'
export { type Alignment, alignments } from './aligning/arrange-boxes'
export { classKeys } from './classes/gestures/class-keys'
export { canCollapse, expandAll, isAnyCollapsed, isSelectionCollapsed, toggleCollapsed } from './collapsing'
export { ComparisonPicture } from './comparing/comparison-picture'
export { createMotion, type Motion, type Viewport } from './comparing/motion'
export { canTakeStyle, copyStyle, hasStyle, pasteStyle } from './copied-style'
export {
  addNodeOf as addDeploymentNode,
  placeAllRest,
  propose as proposeDeployment,
} from './deployment/deployment-actions'
export { deploymentKeys } from './deployment/gestures/keys'
export { dragPattern, dragService, dragTechnology } from './drag-types'
export {
  arrange,
  arrangeSelection,
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  endGesture,
  pasteFromClipboard,
  selectAll,
  showService,
} from './driver-actions'
export { groupable, groupSelection, isGrouped, lockable, ungroupSelection } from './grouping/group-edits'
export { nameSelectedGroup, selectsGroup } from './grouping/group-naming'
export { isSelectionLocked, lockTexts, toggleLocks } from './grouping/locks'
export { collapseTexts } from './layered/collapsing'
export { canvasKeys } from './layered/gestures/keys'
export { answerLayout } from './layout/take-layout'
export { resetSelectedLines, selectsShaped } from './lines/shaping/shaping'
export { pickImages } from './marks/image-picker'
export { makeInSight as makeMark, orderSelected as orderMarks } from './marks/mark-edits'
export { markKeys } from './marks/mark-keys'
export { type MarkTool, markTools } from './marks/mark-tools'
export { turnIntoService } from './marks/turn-into-service'
export { endPresentation, present, type Turn, turn } from './presenting/present'
export { toggleZenInPlace } from './presenting/zen'
export { letGo } from './pressing'
export { messageEnds, messageFormNames, messageForms } from './sequence/adapter/message-ends'
export { sequenceKeys } from './sequence/gestures/keys'
export { openSequenceAsks } from './sequence/sequence-asks'
export { focusCanvas } from './stage'
export { currentTool, setTool, toggleToolLock } from './tools'
export { ViewCanvas } from './view-canvas'
export { fitDesign, zoomIn, zoomOut, zoomTo } from './viewport'
