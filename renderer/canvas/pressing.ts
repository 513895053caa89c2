import { type NodeChange, SelectionMode } from 'reactflow'
import type { ElementId } from '../../shared/base/ids'
import type { Point } from '../../shared/views/positioned-view'
import { select } from '../state/selection'
import { useStudio } from '../state/studio-store'

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

export function endMarquee(): void {
  marqueeBase = null
  marqueeByPlace = false
}

/** What React Flow is told about the marquee, and about keys with which a click or a marquee adds to the selection. */
export const choosing = {
  multiSelectionKeyCode: ['Shift', 'Control', 'Meta'],
  selectionMode: SelectionMode.Partial,
  onSelectionStart: beginMarquee,
  onSelectionEnd: endMarquee,
}

/** Selects an element; with a modifier adds it to the selection, or takes it out. */
export function clickElement(element: ElementId, event: Modifiers): void {
  if (adds(event)) toggle(element)
  else select([element])
}

export const selectNothing = (): void => select([])

/** Selects what a menu is asked for; a selection that it is part of stays as it is. */
export function selectForMenu(element: ElementId): void {
  if (!useStudio.getState().selection.has(element)) select([element])
}

/** Adds an element to the selection, or takes it out. */
export function toggle(element: ElementId): void {
  const { selection } = useStudio.getState()
  select(selection.has(element) ? [...selection].filter((id) => id !== element) : [...selection, element])
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
  const kept = [...useStudio.getState().selection].filter((id) => !chosen.has(id))
  const added = [...chosen.keys()].filter((id) => chosen.get(id)) as ElementId[]
  const nodes = [...kept.filter(isNode), ...added]
  if (!marqueeBase) {
    select(press.adds ? [...kept.filter((id) => !isNode(id)), ...nodes] : nodes)
    return
  }
  selectWithin(marqueeBase, nodes, lines)
}

/** Selects the nodes that a marquee is drawn round, wherever React Flow has them, and the lines among them. */
export function takeMarquee(nodes: readonly ElementId[], lines: Ends['lines']): void {
  if (!marqueeBase) return
  marqueeByPlace = true
  selectWithin(marqueeBase, nodes, lines)
}

function selectWithin(base: Iterable<ElementId>, nodes: readonly ElementId[], lines: Ends['lines']): void {
  const within = new Set<ElementId>(nodes)
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
    if (place) all.set(id, { x: place.x + dx, y: place.y + dy })
  }
  return all
}
