import type { Box } from '../../../shared/views/positioned-view'
import { boxAround } from '../box-around'
import type { CanvasDriver } from '../driver'
import { boxesOf, openClassView } from './adapter/open-class-view'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
  showClassOf,
} from './class-actions'
import { cancelRelation } from './gestures/relating'
import { arrangeClasses } from './layout/arrange-classes'

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 }

/** What the window can ask of the class view. */
export const classDriver: CanvasDriver = {
  bounds: () => openClassView()?.view.bounds ?? nothing,
  boxOf(elements) {
    const open = openClassView()
    return open && boxAround(boxesOf(open.view, elements))
  },
  callOff: () => void cancelRelation(),
  selectAll,
  deleteSelection: () => deleteSelection(),
  copySelection,
  cutSelection,
  paste: pasteFromClipboard,
  duplicateSelection,
  addService: (service) => showClassOf(service),
  arrange: arrangeClasses,
}
