import type { KeyboardEvent } from 'react'
import type { ElementId, ParticipantId } from '../../../../shared/base/ids'
import { type MessageKind, messageKinds } from '../../../../shared/model/interaction/step'
import { placeOf, sameList } from '../../../../shared/model/interaction/step-place'
import type { DropPlace } from '../../../../shared/views/sequence/positioned-sequence'
import { useStudio } from '../../../state/studio-store'
import { scrollToBox } from '../../viewport'
import { type MessageForm, messageEnds } from '../adapter/message-ends'
import { type OpenSequence, openSequence } from '../adapter/open-sequence'
import { neighbourIn, participantsInOrder } from '../adapter/reading-order'
import { drawMessage, selectedParts } from '../sequence-edits'
import { useSequence } from '../sequence-state'
import { kindFor } from './draw-message'

/** px round a message that are brought into view with it. */
const around = 40
const noKeys = { altKey: false, shiftKey: false } as const

/** The gap after the last selected step, or the last one of all. */
function placeHere({ interaction, view }: OpenSequence): DropPlace | undefined {
  const last = selectedParts().steps.at(-1)
  const at = last && placeOf(interaction.steps, last)
  const after = view.places.find(
    ({ place }) => at && sameList(place.parent, at.parent) && place.index === at.index + 1,
  )
  return after ?? view.places.at(-1)
}

/** Starts a message at the lifeline, or at the receiver of the message, that the keyboard is on. */
export function startFromKeyboard(current: ElementId | null): boolean {
  const open = openSequence()
  const place = open && placeHere(open)
  if (!open || !place) return false
  const participants = participantsInOrder(open.interaction)
  const row = open.view.rows.find(({ id }) => id === current)
  const from =
    participants.find((id) => id === current) ??
    (row?.type === 'message' ? row.step.to : row?.step.participants[0]) ??
    participants[0]
  if (!from) return false
  const right = neighbourIn(participants, from, 1)
  const to = right === from ? neighbourIn(participants, from, -1) : right
  aim(from, to ?? from, place)
  return true
}

/** Draws a message of a form between the ends that the selection names; where it names one, the keyboard chooses the other. */
export function drawFromSelection(form: MessageForm): void {
  const open = openSequence()
  const place = open && placeHere(open)
  const ends = open && messageEnds(open.interaction, useStudio.getState().selection, form)
  if (!place || !ends) return
  const kind = form === 'self' ? 'sync' : form
  if (ends.isAimed) drawMessage(ends.from, ends.to, kind, place.place)
  else aim(ends.from, ends.to, place, kind)
}

/** @param chosen absent: the kind that is likely */
function aim(from: ParticipantId, to: ParticipantId, place: DropPlace, chosen?: MessageKind): void {
  const kind = chosen ?? kindFor(from, to, place, noKeys)
  useSequence.setState({
    draft: { from, to, place, kind, isKindChosen: chosen !== undefined, at: null },
  })
  const xs = [from, to].flatMap(
    (id) => openSequence()?.view.lifelines.find(({ participant }) => participant.id === id)?.x ?? [],
  )
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  scrollToBox({ x: left - around, y: place.y - around, width: right - left + 2 * around, height: 2 * around })
}

/** Left and right choose the receiver, up and down the gap, K the kind; Enter draws, Escape does not. */
export function whileDrawing({ key }: KeyboardEvent): boolean {
  const open = openSequence()
  const { draft } = useSequence.getState()
  if (!open || !draft) return false
  const { from, place, kind } = draft
  const to = draft.to ?? from
  const chosen = draft.isKindChosen ? kind : undefined
  const participants = participantsInOrder(open.interaction)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      aim(from, neighbourIn(participants, to, key === 'ArrowRight' ? 1 : -1) ?? to, place, chosen)
      return true
    case 'ArrowUp':
    case 'ArrowDown': {
      const { places } = open.view
      const at = places.indexOf(place) + (key === 'ArrowDown' ? 1 : -1)
      aim(from, to, places[Math.max(0, Math.min(places.length - 1, at))] ?? place, chosen)
      return true
    }
    case 'k':
    case 'K':
      aim(from, to, place, messageKinds[(messageKinds.indexOf(kind) + 1) % messageKinds.length])
      return true
    case 'Enter':
      useSequence.setState({ draft: null })
      drawMessage(from, to, kind, place.place)
      return true
    case 'Escape':
      useSequence.setState({ draft: null })
      return true
    default:
      return false
  }
}
