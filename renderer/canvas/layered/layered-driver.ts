import type { ElementId } from '../../../shared/base/ids'
import type { Box } from '../../../shared/views/positioned-view'
import { reveal, select } from '../../state/selection'
import { boxAround } from '../box-around'
import type { CanvasDriver } from '../driver'
import { openView } from './adapter/open-view'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
} from './canvas-actions'
import { cancelLink } from './gestures/linking'
import { commitMove, shiftServices } from './gestures/moving'
import { arrange } from './layout/arrange'

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 }

function boxOf(elements: Iterable<ElementId>): Box | null {
  const open = openView()
  if (!open) return null
  const wanted = new Set(elements)
  const routes = open.view.edges.filter(({ link }) => wanted.has(link))
  return boxAround([
    ...open.view.nodes.filter(({ service }) => wanted.has(service)),
    ...routes.flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ])
}

/** What the window can ask of the layered view. */
export const layeredDriver: CanvasDriver = {
  bounds: () => openView()?.view.bounds ?? nothing,
  boxOf,
  callOff: () => void cancelLink(),
  shifting: { show: shiftServices, commit: commitMove },
  selectAll,
  deleteSelection,
  copySelection,
  cutSelection,
  paste: pasteFromClipboard,
  duplicateSelection,
  addService(service) {
    select([service])
    reveal([service])
  },
  arrange,
}
