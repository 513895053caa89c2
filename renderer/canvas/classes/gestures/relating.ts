import { type ClassId, classRelationId } from '../../../../shared/base/ids'
import addRelation from '../../../../shared/commands/class-relation/add-class-relation.command'
import reconnectRelation from '../../../../shared/commands/class-relation/reconnect-class-relation.command'
import { call } from '../../../../shared/commands/define-command'
import type { ClassRelationKind } from '../../../../shared/model/classes/class-relation'
import type { Point } from '../../../../shared/views/positioned-view'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { connecting } from '../../connecting'
import { nodeAt } from '../../layered/adapter/hit-test'
import { stage } from '../../stage'
import { setTool } from '../../tools'
import { edit, openClassView } from '../adapter/open-class-view'
import { type RelationDraft, useClassCanvas } from '../class-canvas-state'

type RelationStart = Pick<RelationDraft, 'fixed' | 'end' | 'relation'>

function aimAtPoint(at: Point): void {
  const { draft } = useClassCanvas.getState()
  const open = openClassView()
  if (!draft?.at || !open) return
  const over = nodeAt(open.view.nodes, at)
  useClassCanvas.setState({ draft: { ...draft, at, over: over && !over.block ? over.class : null } })
}

/** The keyboard chose a class for the loose end. */
export function aimAtClass(over: ClassId): void {
  const { draft } = useClassCanvas.getState()
  if (draft) useClassCanvas.setState({ draft: { ...draft, over } })
}

/** Moves the end of a relation to the class that is aimed at, or asks for the kind of a new one. */
export function finishRelation(): void {
  const { draft } = useClassCanvas.getState()
  cancelRelation()
  if (!draft?.over) return
  const { fixed, end, relation, over } = draft
  const [source, target] = end === 'source' ? [fixed, over] : [over, fixed]
  if (relation) edit(call(reconnectRelation, { relation, source, target }))
  else useClassCanvas.setState({ asking: { source, target, at: windowPoint(draft, over) } })
}

/** Where the kind is asked for: at the pointer, or beside the class. */
function windowPoint({ at }: RelationDraft, over: ClassId): Point {
  const on = stage()
  const node = openClassView()?.view.nodes.find((each) => each.class === over)
  const point = at ?? (node ? { x: node.x + node.width, y: node.y } : { x: 0, y: 0 })
  if (!on) return point
  const { x, y, zoom } = on.flow.getViewport()
  const { left, top } = on.root.getBoundingClientRect()
  return { x: left + x + point.x * zoom + 8, y: top + y + point.y * zoom + 8 }
}

/** Makes the relation that waits for its kind. */
export function relate(kind: ClassRelationKind): void {
  const { asking } = useClassCanvas.getState()
  useClassCanvas.setState({ asking: null, lastKind: kind })
  if (!asking) return
  const applied = edit(call(addRelation, { source: asking.source, target: asking.target, kind }))
  if (!applied.ok) return
  setTool('select')
  const added = applied.value.find((patch) => patch.table === 'classRelations')
  if (added) select([classRelationId(added.id)])
}

/** @returns whether a relation was being drawn. */
export function cancelRelation(): boolean {
  if (!useClassCanvas.getState().draft) return false
  useClassCanvas.setState({ draft: null })
  return true
}

/** Starts a relation at the selected class; the keyboard then chooses its target. @returns false without such a class. */
export function startFromSelection(): boolean {
  const { selection } = useStudio.getState()
  const [only] = selection
  const from =
    only && selection.size === 1 ? openClassView()?.view.nodes.find((node) => node.class === only) : undefined
  if (!from || from.block) return false
  useClassCanvas.setState({
    draft: { fixed: from.class, end: 'source', relation: null, over: null, at: null },
  })
  return true
}

/** `handlersFrom`: pointer handlers of what a relation can be drawn from. `follow`: of the canvas. */
export const { handlersFrom: relationHandlers, follow: followRelation } = connecting<RelationStart>({
  isUnderWay: () => useClassCanvas.getState().draft !== null,
  begin: (start, at) => useClassCanvas.setState({ draft: { ...start, over: null, at } }),
  aim: aimAtPoint,
  finish: finishRelation,
  cancel: () => void cancelRelation(),
})
