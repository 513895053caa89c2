import { create } from 'zustand'
import type { ClassId, ClassRelationId, PackageId } from '../../../shared/base/ids'
import type { MemberList } from '../../../shared/commands/class/edit-members'
import type { ClassRelationKind, RelationTextKind } from '../../../shared/model/classes/class-relation'
import type { Held } from '../../../shared/views/classes/class-view'
import type { Point } from '../../../shared/views/positioned-view'

/** A relation being drawn, or one end of a relation being moved. */
export interface RelationDraft {
  /** The end that stays where it is. */
  readonly fixed: ClassId
  /** Which end of the relation `fixed` is. */
  readonly end: 'source' | 'target'
  /** The relation whose other end is moved; `null`: it is new. */
  readonly relation: ClassRelationId | null
  /** Class that the loose end is over. */
  readonly over: ClassId | null
  /** Pointer in view coordinates; `null` where the keyboard chooses. */
  readonly at: Point | null
}

/** A member's row, by its place in its list. */
export interface RowPlace {
  readonly class: ClassId
  readonly list: MemberList
  readonly at: number
}

/** What is being typed on the canvas. */
export type Typing =
  | { readonly what: 'name'; readonly element: ClassId | PackageId }
  | { readonly what: 'relation'; readonly relation: ClassRelationId; readonly text: RelationTextKind }
  /** `isNew`: a row that is not there yet, and would come to stand at that place. */
  | ({ readonly what: 'member'; readonly isNew: boolean } & RowPlace)

/** What lives as long as a gesture or as the window: none of it is part of a design, and none is undone. */
export interface ClassCanvasState {
  readonly typing: Typing | null
  readonly draft: RelationDraft | null
  /** A new relation that waits for its kind, and where in the window it is asked for. */
  readonly asking: { readonly source: ClassId; readonly target: ClassId; readonly at: Point } | null
  /** The kind that was drawn last. */
  readonly lastKind: ClassRelationKind
  /** What is being moved and not yet let go. */
  readonly held: ReadonlyMap<string, Held>
  /** Package that would take what is being dragged. */
  readonly dropPackage: PackageId | null
  /** A row that is being dragged, and where it would come to stand. */
  readonly rowDrag: (RowPlace & { readonly to: number }) | null
  /** Element or row that takes the keyboard focus as soon as it is drawn. */
  readonly focus: string | null
}

export const nothingHeld: ReadonlyMap<string, Held> = new Map()

export const useClassCanvas = create<ClassCanvasState>()(() => ({
  typing: null,
  draft: null,
  asking: null,
  lastKind: 'association',
  held: nothingHeld,
  dropPackage: null,
  rowDrag: null,
  focus: null,
}))

/** How a row is called where it is asked for the focus. */
export const rowKey = ({ class: id, list, at }: RowPlace): string => `${id}/${list}/${at}`

export const focusTaken = (): void => useClassCanvas.setState({ focus: null })
