import { stage } from '../stage'
import { startFromKeyboard } from './gestures/key-message'
import { play } from './gestures/playing'
import {
  addNoteHere,
  addOperand,
  addSequence,
  addSomebody,
  frameSelection,
  selectedParts,
  toggleActivation,
  toggleNumbering,
  unwrapSelection,
  wrapSelection,
} from './sequence-edits'

/** Starts a message where the selection is; the keyboard goes on with it, so the canvas gets the focus. */
function startMessage(): void {
  const { steps, participants } = selectedParts()
  stage()?.root.focus({ preventScroll: true })
  startFromKeyboard(steps.at(-1) ?? participants.at(-1) ?? null)
}

/** What the window can ask of the sequence that is open, beside what it asks of every view. */
export const openSequenceAsks = {
  addSomebody,
  startMessage,
  addNote: addNoteHere,
  wrap: wrapSelection,
  unwrap: unwrapSelection,
  addOperand,
  frame: frameSelection,
  toggleActivation,
  toggleNumbering,
  play,
  addSequence: () => addSequence(),
} as const
