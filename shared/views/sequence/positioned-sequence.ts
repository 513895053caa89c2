import type { BoxId, ParticipantId, StepId } from '../../base/ids'
import type { Participant, ParticipantBox, ParticipantShape } from '../../model/interaction/participant'
import type { Message, SequenceFragment, SequenceNote } from '../../model/interaction/step'
import type { StepPlace } from '../../model/interaction/step-place'
import type { Box } from '../positioned-view'

/** A lifeline: its head, and the line below it. */
export interface Lifeline {
  readonly participant: Participant
  readonly name: string
  readonly shape: ParticipantShape
  readonly head: Box
  /** px from the left. */
  readonly x: number
  readonly bottom: number
  /** Where it ends for good; `null`: it does not. */
  readonly destroyed: number | null
}

/** A message: a line at `y` from `x1` to `x2`, or a loop beside a lifeline, with its text above or beside it. */
export interface MessageRow {
  readonly type: 'message'
  readonly step: Message
  readonly id: StepId
  readonly top: number
  readonly height: number
  /** px below `top`. */
  readonly line: number
  readonly x1: number
  readonly x2: number
  readonly lines: readonly string[]
  /** Width of the text, px. */
  readonly width: number
  /** Absent: the messages have none. */
  readonly number: string | null
}

export interface NoteRow {
  readonly type: 'note'
  readonly step: SequenceNote
  readonly id: StepId
  readonly top: number
  readonly height: number
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
}

export interface OperandBox {
  readonly top: number
  readonly height: number
  readonly guard: readonly string[]
}

/** A fragment with what stands in it; `depth` is 0 for the outermost. */
export interface FragmentBox extends Box {
  readonly step: SequenceFragment
  readonly id: StepId
  readonly depth: number
  readonly operands: readonly OperandBox[]
}

export interface ActivationBar extends Box {
  readonly participant: ParticipantId
  readonly from: StepId
}

export interface FrameArea extends Box {
  readonly box: ParticipantBox
  readonly id: BoxId
}

/** A gap that a step can be put into, with the line that shows it. */
export interface DropPlace {
  readonly place: StepPlace
  readonly y: number
  readonly x1: number
  readonly x2: number
}

/** A sequence with everything in its place, ready to be drawn or exported. */
export interface SequenceView {
  readonly lifelines: readonly Lifeline[]
  readonly frames: readonly FrameArea[]
  /** From top to bottom. */
  readonly rows: readonly (MessageRow | NoteRow)[]
  /** Outer before inner. */
  readonly fragments: readonly FragmentBox[]
  readonly bars: readonly ActivationBar[]
  /** From top to bottom. */
  readonly places: readonly DropPlace[]
  readonly bounds: Box
}
