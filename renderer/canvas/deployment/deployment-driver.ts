import type { ElementId } from '../../../shared/base/ids'
import type { Box } from '../../../shared/views/positioned-view'
import { boxAround, nowhere } from '../box-around'
import type { CanvasDriver } from '../driver'
import { callOffShaping } from '../lines/shaping/shaping'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
} from './clipping'
import { arrange, arrangeSelection, placeFromOutside, selectAll } from './deployment-actions'
import { useDeployment } from './deployment-state'
import { callOffCarry, landShift, shiftPlaces } from './gestures/carrying'
import { alignableNodes, alignNodes } from './gestures/lining-up'
import { callOffMarquee } from './gestures/marquee'
import { openDeployment } from './open-deployment'

function boxOf(elements: Iterable<ElementId>): Box | null {
  const open = openDeployment()
  if (!open) return null
  const wanted = new Set(elements)
  return boxAround([
    ...open.view.nodes.filter(({ node }) => wanted.has(node)),
    ...open.view.tiles.filter(({ deployment }) => wanted.has(deployment)),
    ...open.view.wires
      .filter(({ link }) => wanted.has(link))
      .flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ])
}

/** What the window can ask of the deployment view. */
export const deploymentDriver: CanvasDriver = {
  bounds: () => openDeployment()?.view.bounds ?? nowhere,
  boxOf,
  callOff() {
    callOffShaping()
    callOffCarry()
    callOffMarquee()
  },
  escape() {
    const { carry, marquee } = useDeployment.getState()
    if (carry) callOffCarry()
    else if (marquee) callOffMarquee()
    else return callOffShaping()
    return true
  },
  shifting: { show: shiftPlaces, commit: landShift },
  aligning: { groups: alignableNodes, move: alignNodes },
  selectAll,
  deleteSelection: () => deleteSelection(),
  copySelection,
  cutSelection,
  paste: pasteFromClipboard,
  duplicateSelection,
  addService: placeFromOutside,
  arrange: async () => arrange(),
  arrangeSelection: async () => arrangeSelection(),
}
