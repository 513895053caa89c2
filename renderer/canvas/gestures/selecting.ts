import type { EdgeChange, NodeChange } from 'reactflow'
import { type ElementId, linkId, type ServiceId, serviceId } from '../../../shared/base/ids'
import type { Point } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import type { FlowEdge, FlowNode } from '../adapter/flow-elements'
import { commitMove, previewMove } from './moving'

/** What was selected when the pointer went down: with Shift, a marquee adds to it. */
let atPress: ReadonlySet<ElementId> = new Set()
/** What a marquee that is being drawn adds to; `null`: none is. */
let marqueeBase: ReadonlySet<ElementId> | null = null

export function notePress(): void {
  atPress = useStudio.getState().selection
}

export function beginMarquee(add: boolean): void {
  marqueeBase = add ? atPress : new Set()
  select(marqueeBase)
}

export function endMarquee(): void {
  marqueeBase = null
}

/** Takes over what React Flow says about services: where they are dragged, and which are selected. */
export function takeNodeChanges(changes: readonly NodeChange<FlowNode>[]): void {
  const corners = new Map<ServiceId, Point>()
  const selected: ElementId[] = []
  const unselected = new Set<ElementId>()
  let released = false
  for (const change of changes) {
    if (change.type === 'position' && change.position) corners.set(serviceId(change.id), change.position)
    if (change.type === 'position' && change.dragging === false) released = true
    if (change.type === 'select' && change.selected) selected.push(serviceId(change.id))
    if (change.type === 'select' && !change.selected) unselected.add(serviceId(change.id))
  }
  previewMove(corners)
  if (released) commitMove()
  if (selected.length > 0 || unselected.size > 0) {
    const kept = [...useStudio.getState().selection].filter((id) => !unselected.has(id))
    select(marqueeBase ? marqueeSelection(marqueeBase, [...kept, ...selected]) : [...kept, ...selected])
  }
}

/** Takes over which links are selected. A marquee chooses its links by their ends, not React Flow's way. */
export function takeEdgeChanges(changes: readonly EdgeChange<FlowEdge>[]): void {
  if (marqueeBase) return
  const next = new Set<ElementId>(useStudio.getState().selection)
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) next.add(linkId(change.id))
    else next.delete(linkId(change.id))
  }
  select(next)
}

/** What a marquee selects: its services and the links that lie within it with both ends, on top of what was there. */
function marqueeSelection(base: ReadonlySet<ElementId>, inside: readonly ElementId[]): Set<ElementId> {
  const design = openDesign()
  const within = new Set(inside.filter((id) => design?.services.has(id)))
  const links = [...(design?.links.values() ?? [])].filter(
    ({ source, target }) => within.has(source) && within.has(target),
  )
  return new Set<ElementId>([...base, ...within, ...links.map(({ id }) => id)])
}
