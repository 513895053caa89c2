import { type ElementId, serviceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import moveServices from '../../../shared/commands/service/move-services.command'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { run } from '../../state/edit'
import { reveal, select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import type { Axis } from '../aligning/snap-move'
import { boxAround, nowhere } from '../box-around'
import type { CanvasDriver } from '../driver'
import { callOffShaping } from '../lines/shaping/shaping'
import type { NamedBox } from '../walking'
import { asShown, openView } from './adapter/open-view'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
} from './canvas-actions'

import { cancelLink } from './gestures/linking'
import { withMembers } from './gestures/members-along'
import { movesFrom } from './gestures/moves'
import { cancelMove, commitMove, shiftServices } from './gestures/moving'
import { callOffGrowing } from './growing/growing'
import { arrange, arrangeSelection } from './layout/arrange'

function boxOf(elements: Iterable<ElementId>): Box | null {
  const open = openView()
  if (!open) return null
  const wanted = asShown(open.shown, new Set(elements))
  const routes = open.view.edges.filter(({ link }) => wanted.has(link))
  return boxAround([
    ...open.view.nodes.filter(({ service }) => wanted.has(service)),
    ...routes.flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ])
}

/** The selected services; those of different lanes stand above each other whatever is put in line. */
function alignable(axis: Axis): NamedBox<string>[][] {
  const { selection } = useStudio.getState()
  const chosen = (openView()?.view.nodes ?? []).filter(({ service }) => selection.has(service))
  const named = chosen.map((node) => ({ ...node, id: node.service }))
  if (axis === 'x') return [named]
  return [...new Set(named.map(({ layer }) => layer))].map((lane) =>
    named.filter(({ layer }) => layer === lane),
  )
}

function alignServices(corners: ReadonlyMap<string, Point>, label: Localized): void {
  const open = openView()
  if (!open) return
  const places = new Map([...corners].map(([id, corner]) => [serviceId(id), corner]))
  const moves = withMembers(open, movesFrom(open.view, places, { x: true, y: true }))
  run(call(moveServices, { moves }), label)
}

/** What the window can ask of the layered view. */
export const layeredDriver: CanvasDriver = {
  bounds: () => openView()?.view.bounds ?? nowhere,
  boxOf,
  callOff() {
    cancelLink()
    callOffShaping()
  },
  escape: () => cancelMove() || cancelLink() || callOffGrowing() || callOffShaping(),
  shifting: { show: shiftServices, commit: commitMove },
  aligning: { groups: alignable, move: alignServices },
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
  arrangeSelection,
}
