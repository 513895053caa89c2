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
  const kept = [...useStudio.getState().selection].filter((id) => !chosen.has(id))
  const added = [...chosen.keys()].filter((id) => chosen.get(id)) as ElementId[]
  const nodes = [...kept.filter(isNode), ...added]
  if (!marqueeBase) {
    select(press.adds ? [...kept.filter((id) => !isNode(id)), ...nodes] : nodes)
    return
  }
  const within = new Set<ElementId>(nodes)
  const inside = [...lines].filter(({ source, target }) => within.has(source) && within.has(target))
  select(new Set([...marqueeBase, ...within, ...inside.map(({ id }) => id)]))
}
