import { useStudio } from '../state/studio-store'
import { openView } from './adapter/open-view'
import { arrange } from './layout/arrange'
import { stage } from './stage'
import { fitBox, showElements, viewCentre, zoomIn, zoomOut, zoomTo } from './viewport'

/** Shows the whole design. */
export function fitDesign(): void {
  const open = openView()
  if (open) fitBox(open.view.bounds)
}

function focusSelection(): void {
  const open = openView()
  if (open) showElements(open.view, useStudio.getState().selection)
}

/** What actions of the window ask of the canvas; without one on screen nothing happens. */
export const canvasControls = {
  /** Shows the whole design. */
  fit: fitDesign,
  zoomIn,
  zoomOut,
  zoomTo,
  /** Lays out the open design anew, as one edit. */
  arrange,
  /** Brings the selected elements into view. */
  focusSelection,
  /** Gives the canvas the keyboard. */
  focus: (): void => stage()?.root.focus({ preventScroll: true }),
  viewCentre,
} as const
