import { openInteraction } from '../../state/view'
import { stage } from '../stage'
import type { MessageForm } from './adapter/message-ends'
import { drawFromSelection, startFromKeyboard } from './gestures/key-message'
import { play } from './gestures/playing'
import {
  addNoteHere,
  addOperand,
  addSomebody,
  frameSelection,
  selectedParts,
  toggleActivation,
  toggleNumbering,
  unwrapSelection,
  wrapSelection,
} from './sequence-edits'
import { useSequence } from './sequence-state'
import { addSequence, deleteSequence, duplicateSequence } from './tab-edits'

/** Starts a message where the selection is; the keyboard goes on with it, so the canvas gets the focus. */
function startMessage(): void {
  const { steps, participants } = selectedParts()
  stage()?.root.focus({ preventScroll: true })
  startFromKeyboard(steps.at(-1) ?? participants.at(-1) ?? null)
}

/** Adds a message to the selection; where the keyboard goes on with it, it finds the canvas. */
function addMessage(form: MessageForm): void {
  stage()?.root.focus({ preventScroll: true })
  drawFromSelection(form)
}

/** What the window can ask of the sequence that is open, beside what it asks of every view. */
export const openSequenceAsks = {
  addSomebody,
  startMessage,
  addMessage,
  addNote: addNoteHere,
  wrap: wrapSelection,
  unwrap: unwrapSelection,
  addOperand,
  frame: frameSelection,
  toggleActivation,
  toggleNumbering,
  play,
  addSequence: () => addSequence(),
  rename: () => useSequence.setState({ renaming: openInteraction()?.id ?? null }),
  duplicate() {
    const open = openInteraction()
    if (open) duplicateSequence(open)
  },
  remove() {
    const open = openInteraction()
    if (open) deleteSequence(open.id)
  },
} as const
