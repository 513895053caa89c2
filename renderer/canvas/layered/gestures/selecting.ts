import type { NodeChange } from 'reactflow'
import { type ElementId, type LinkId, type ServiceId, serviceId } from '../../../../shared/base/ids'
import type { Point } from '../../../../shared/views/positioned-view'
import { openDesign } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import type { FlowNode } from '../adapter/flow-nodes'
import { commitMove, dragTo } from './moving'

interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Keys with which a click or a marquee adds to the selection. */
export const addingKeys = ['Shift', 'Control', 'Meta']
const adds = (event: Modifiers): boolean => event.shiftKey || event.ctrlKey || event.metaKey

/** How the pointer went down: with what selected, and whether it adds to that. */
let press: { readonly selection: ReadonlySet<ElementId>; readonly adds: boolean } = {
  selection: new Set(),
  adds: false,
}
/** What a marquee that is being drawn adds to; `null`: none is. */
let marqueeBase: ReadonlySet<ElementId> | null = null

export function notePress(event: Modifiers): void {
  press = { selection: useStudio.getState().selection, adds: adds(event) }
}

export function beginMarquee(): void {
  marqueeBase = press.adds ? press.selection : new Set()
  select(marqueeBase)
}

export function endMarquee(): void {
  marqueeBase = null
}

/** Selects a link; with a modifier adds it to the selection, or takes it out. */
export function clickLink(link: LinkId, event: Modifiers): void {
  if (adds(event)) toggle(link)
  else select([link])
}

/** Selects what a menu is asked for; a selection that it is part of stays as it is. */
export function selectForMenu(element: ElementId): void {
  if (!useStudio.getState().selection.has(element)) select([element])
}

/** Adds an element to the selection, or takes it out. */
export function toggle(element: ElementId): void {
  const { selection } = useStudio.getState()
  select(selection.has(element) ? [...selection].filter((id) => id !== element) : [...selection, element])
}

/** Takes over what React Flow says about services: where they are dragged, and which are selected. */
export function takeNodeChanges(changes: readonly NodeChange<FlowNode>[]): void {
  const corners = new Map<ServiceId, Point>()
  const chosen = new Map<ElementId, boolean>()
  let released = false
  for (const change of changes) {
    if (change.type === 'position' && change.position) corners.set(serviceId(change.id), change.position)
    if (change.type === 'position' && change.dragging === false) released = true
    if (change.type === 'select') chosen.set(serviceId(change.id), change.selected)
  }
  dragTo(corners)
  if (released) commitMove()
  if (chosen.size > 0) takeSelection(chosen)
}

/** @param chosen services that were selected, or no longer are. */
function takeSelection(chosen: ReadonlyMap<ElementId, boolean>): void {
  const design = openDesign()
  const { selection } = useStudio.getState()
  const kept = [...selection].filter((id) => !chosen.has(id))
  const services = [
    ...kept.filter((id) => design?.services.has(id)),
    ...[...chosen.keys()].filter((id) => chosen.get(id)),
  ]
  if (marqueeBase) select(marqueeSelection(marqueeBase, services))
  else select(press.adds ? [...kept.filter((id) => design?.links.has(id)), ...services] : services)
}

/** What a marquee selects: its services and the links that lie within it with both ends, on top of what was there. */
function marqueeSelection(base: ReadonlySet<ElementId>, inside: readonly ElementId[]): Set<ElementId> {
  const within = new Set(inside)
  const links = [...(openDesign()?.links.values() ?? [])].filter(
    ({ source, target }) => within.has(source) && within.has(target),
  )
  return new Set<ElementId>([...base, ...within, ...links.map(({ id }) => id)])
}
