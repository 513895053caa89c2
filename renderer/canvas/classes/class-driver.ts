import { classId } from '../../../shared/base/ids'
import moveClasses from '../../../shared/commands/class/move-classes.command'
import { call } from '../../../shared/commands/define-command'
import type { Point } from '../../../shared/views/positioned-view'
import { useStudio } from '../../state/studio-store'
import { boxAround, nowhere } from '../box-around'
import type { CanvasDriver } from '../driver'
import { asShown } from '../layered/adapter/open-view'
import { callOffShaping } from '../lines/shaping/shaping'
import type { NamedBox } from '../walking'
import { boxesOf, edit, openClassView } from './adapter/open-class-view'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
  showClassOf,
} from './class-actions'
import { withBlockMembers } from './gestures/block-members'
import { cancelMove, commitMove, shiftClasses } from './gestures/class-moving'
import { cancelRelation } from './gestures/relating'
import { arrangeClasses, arrangeSelectedClasses } from './layout/arrange-classes'

function alignable(): NamedBox<string>[] {
  const { selection } = useStudio.getState()
  const { nodes, shown } = openClassView()?.view ?? {}
  const seen = shown ? asShown(shown, selection) : selection
  const chosen = (nodes ?? []).filter((node) => seen.has(node.class))
  return chosen.map((node) => ({ ...node, id: node.class }))
}

function alignClasses(corners: ReadonlyMap<string, Point>): void {
  const open = openClassView()
  if (!open) return
  const moves = [...corners].map(([id, { x, y }]) => ({ id: classId(id), x, y }))
  edit(call(moveClasses, { moves: withBlockMembers(open, moves) }))
}

/** What the window can ask of the class view. */
export const classDriver: CanvasDriver = {
  bounds: () => openClassView()?.view.bounds ?? nowhere,
  boxOf(elements) {
    const open = openClassView()
    return open && boxAround(boxesOf(open.view, elements))
  },
  callOff() {
    cancelRelation()
    callOffShaping()
  },
  escape: () => cancelMove() || cancelRelation() || callOffShaping(),
  shifting: { show: shiftClasses, commit: commitMove },
  aligning: { groups: () => [alignable()], move: alignClasses },
  selectAll,
  deleteSelection: () => deleteSelection(),
  copySelection,
  cutSelection,
  paste: pasteFromClipboard,
  duplicateSelection,
  addService: (service) => showClassOf(service),
  arrange: arrangeClasses,
  arrangeSelection: arrangeSelectedClasses,
}
