import { type Node, type NodeChange, SelectionMode } from 'reactflow'
import type { ElementId } from '../../shared/base/ids'
import type { Point } from '../../shared/views/positioned-view'
import { select } from '../state/selection'
import { useStudio } from '../state/studio-store'
import { heldBy } from './collapsing'
import { isHeldFast } from './grouping/locks'
import { grouped, meantBy } from './grouping/meant'
import { currentTool, setTool } from './tools'

export interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const adds = (event: Modifiers): boolean => event.shiftKey || event.ctrlKey || event.metaKey

/** How the pointer went down: with what selected, and whether it adds to that. */
let press: { readonly selection: ReadonlySet<ElementId>; readonly adds: boolean } = {
  selection: new Set(),
  adds: false,
}
/** What a marquee that is being drawn adds to; `null`: none is. */
let marqueeBase: ReadonlySet<ElementId> | null = null
/** The marquee is told by places, since React Flow does not know of what is not mounted. */
let marqueeByPlace = false

export function notePress(event: Modifiers): void {
  press = { selection: useStudio.getState().selection, adds: adds(event) }
}

export function beginMarquee(): void {
  marqueeBase = press.adds ? press.selection : new Set()
  select(marqueeBase)
}

/** What was touched is selected with the groups that it is in, as far as nothing in them is locked. */
export function endMarquee(): void {
  const { selection } = useStudio.getState()
  if (marqueeBase) {
    const all = [...grouped(selection)].filter((id) => selection.has(id) || !isHeldFast(id))
    if (all.length > selection.size) select(all)
  }
  marqueeBase = null
  marqueeByPlace = false
}

/** What React Flow is told about the marquee, and about keys with which a click or a marquee adds to the selection. */
export const choosing = {
  multiSelectionKeyCode: ['Shift', 'Control', 'Meta'],
  selectionMode: SelectionMode.Partial,
  onSelectionStart: beginMarquee,
  onSelectionEnd: endMarquee,
  onNodeClick: (event: Modifiers, { id }: Node): void => clickChosen(id as ElementId, event),
}

/** A click on one of several that are selected selects it alone, with its group; React Flow leaves them all selected. */
export function clickChosen(element: ElementId, event: Modifiers): void {
  if (adds(event) || !press.selection.has(element)) return
  const meant = meantBy(element)
  if (useStudio.getState().selection.size > meant.length) select(meant)
}

/** Selects an element with its group; with a modifier adds it to the selection, or takes it out. */
export function clickElement(element: ElementId, event: Modifiers): void {
  if (adds(event)) toggle(element)
  else select(meantBy(element))
}

export const selectNothing = (): void => select([])

/** Puts the tool in hand away, else lets go of what is selected. @returns whether anything was held. */
export function letGo(): boolean {
  if (currentTool() !== 'select') setTool('select')
  else if (useStudio.getState().selection.size > 0) selectNothing()
  else return marqueeBase !== null
  return true
}

/** Selects what a menu is asked for; a selection that it is part of stays as it is. */
export function selectForMenu(element: ElementId): void {
  if (!useStudio.getState().selection.has(element)) select(meantBy(element))
}

/** Adds an element with its group to the selection, or takes it out. */
export function toggle(element: ElementId): void {
  const { selection } = useStudio.getState()
  const meant = meantBy(element)
  select(
    selection.has(element) ? [...selection].filter((id) => !meant.includes(id)) : [...selection, ...meant],
  )
}

/** What React Flow says about its nodes in one go: where they are dragged, and which are selected or no longer are. */
interface NodeNews {
  readonly corners: ReadonlyMap<string, Point>
  readonly chosen: ReadonlyMap<string, boolean>
  /** The pointer let go of what it dragged. */
  readonly released: boolean
}

export function newsOf(changes: readonly NodeChange[]): NodeNews {
  const corners = new Map<string, Point>()
  const chosen = new Map<string, boolean>()
  let released = false
  for (const change of changes) {
    if (change.type === 'position' && change.position) corners.set(change.id, change.position)
    if (change.type === 'position' && change.dragging === false) released = true
    if (change.type === 'select') chosen.set(change.id, change.selected)
  }
  return { corners, chosen, released }
}

/** What a canvas draws as nodes, and what runs between them. */
export interface Ends {
  readonly isNode: (id: ElementId) => boolean
  readonly lines: Iterable<{
    readonly id: ElementId
    readonly source: ElementId
    readonly target: ElementId
  }>
}

/**
 * Takes over which nodes React Flow selected. A marquee also selects the lines that lie within it with both ends; a click
 * with a modifier leaves selected what is no node.
 */
export function takeChosen(chosen: ReadonlyMap<string, boolean>, { isNode, lines }: Ends): void {
  if (marqueeBase && marqueeByPlace) return
  const ids = [...chosen.keys()] as ElementId[]
  // What a block stands for is not drawn itself: it is let go of with the block.
  const hidden = new Set(ids.flatMap((id) => (chosen.get(id) ? [] : (heldBy(id) ?? []))))
  const kept = [...useStudio.getState().selection].filter((id) => !chosen.has(id) && !hidden.has(id))
  const added = ids.filter((id) => chosen.get(id))
  if (marqueeBase) {
    selectWithin(marqueeBase, [...kept.filter(isNode), ...added], lines)
    return
  }
  const meant = (each: ElementId): readonly ElementId[] => meantBy(each, press.selection)
  const left = new Set(press.adds ? ids.filter((id) => !chosen.get(id)).flatMap(meant) : [])
  const stays = press.adds ? kept.filter((id) => !left.has(id)) : kept.filter(isNode)
  select([...stays, ...added.flatMap(meant)])
}

/** Selects the nodes that a marquee is drawn round, wherever React Flow has them, and the lines among them. */
export function takeMarquee(nodes: readonly ElementId[], lines: Ends['lines']): void {
  if (!marqueeBase) return
  marqueeByPlace = true
  selectWithin(marqueeBase, nodes, lines)
}

function selectWithin(base: Iterable<ElementId>, nodes: readonly ElementId[], lines: Ends['lines']): void {
  const within = new Set<ElementId>(nodes.filter((id) => !isHeldFast(id)))
  const inside = [...lines].filter(({ source, target }) => within.has(source) && within.has(target))
  const next = new Set([...base, ...within, ...inside.map(({ id }) => id)])
  const { selection } = useStudio.getState()
  if (next.size !== selection.size || [...next].some((id) => !selection.has(id))) select(next)
}

/**
 * What a drag takes along: where what is dragged is selected, everything else that is selected goes by the same shift,
 * mounted or not.
 *
 * @param placeOf where a node stands; absent for what is none
 */
export function withSelected<I extends ElementId>(
  corners: ReadonlyMap<I, Point>,
  placeOf: (id: ElementId) => Point | undefined,
): ReadonlyMap<I, Point> {
  const { selection } = useStudio.getState()
  const [first] = corners
  const stood = first && placeOf(first[0])
  if (!first || !stood || !selection.has(first[0])) return corners
  const [dx, dy] = [first[1].x - stood.x, first[1].y - stood.y]
  const all = new Map(corners)
  for (const id of selection as ReadonlySet<I>) {
    const place = all.has(id) ? undefined : placeOf(id)
    if (place && !isHeldFast(id)) all.set(id, { x: place.x + dx, y: place.y + dy })
  }
  return all
}
