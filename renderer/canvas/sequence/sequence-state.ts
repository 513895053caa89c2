import { create } from 'zustand'
import type { ElementId, InteractionId, ParticipantId, StepId } from '../../../shared/base/ids'
import type { MessageKind } from '../../../shared/model/interaction/step'
import type { Point } from '../../../shared/views/positioned-view'
import type { DropPlace } from '../../../shared/views/sequence/positioned-sequence'
import type { Step } from '../../state/studio-store'

/** A message being drawn. */
export interface MessageDraft {
  readonly from: ParticipantId
  /** `null`: over no lifeline. */
  readonly to: ParticipantId | null
  readonly kind: MessageKind
  /** Somebody chose the kind: it stays whoever the ends are. */
  readonly isKindChosen: boolean
  readonly place: DropPlace
  /** Pointer in view coordinates; `null` where the keyboard chooses. */
  readonly at: Point | null
}

/** What is being dragged and not yet let go. */
export type Held =
  | { readonly what: 'steps'; readonly steps: readonly StepId[]; readonly place: DropPlace | null }
  | { readonly what: 'heads'; readonly participants: readonly ParticipantId[]; readonly index: number }
  | { readonly what: 'marquee'; readonly from: Point; readonly to: Point }
  /** From the palette, over the gap before this lifeline. */
  | { readonly what: 'newcomer'; readonly index: number }

/** A text being typed in its place; `operand`: which guard of a fragment. */
export interface Editing {
  readonly element: ElementId
  readonly operand: number
  /** The step of undo that added the element: what is typed belongs to it. */
  readonly added?: Step | undefined
}

/** The walk through the messages: at which it is, and whether it goes on by itself. */
export interface Playback {
  readonly message: StepId
  readonly running: boolean
}

/** What lives as long as a gesture or as the window: none of it is part of a design, and none is undone. */
export interface SequenceState {
  readonly editing: Editing | null
  readonly draft: MessageDraft | null
  readonly held: Held | null
  readonly playback: Playback | null
  /** Kind of the messages that are drawn; `auto`: a call, or the reply to one on the way back. */
  readonly kind: MessageKind | 'auto'
  /** The first key of a chord was pressed, and the second is waited for. */
  readonly chord: boolean
  /** Element that takes the keyboard focus as soon as it is drawn. */
  readonly focus: ElementId | null
  /** Whose name is being typed in its tab. */
  readonly renaming: InteractionId | null
}

export const useSequence = create<SequenceState>()(() => ({
  editing: null,
  draft: null,
  held: null,
  playback: null,
  kind: 'auto',
  chord: false,
  focus: null,
  renaming: null,
}))
