import {
  type BoxId,
  boxId,
  type ElementId,
  type ParticipantId,
  participantId,
  type StepId,
  stepId,
} from '../../../shared/base/ids'
import type { Result } from '../../../shared/base/result'
import { call } from '../../../shared/commands/define-command'
import addBox from '../../../shared/commands/interaction/add-box.command'
import addInteraction from '../../../shared/commands/interaction/add-interaction.command'
import addMessage from '../../../shared/commands/interaction/add-message.command'
import addNote from '../../../shared/commands/interaction/add-note.command'
import addParticipant from '../../../shared/commands/interaction/add-participant.command'
import changeFragment from '../../../shared/commands/interaction/change-fragment.command'
import changeInteraction from '../../../shared/commands/interaction/change-interaction.command'
import changeMessages from '../../../shared/commands/interaction/change-messages.command'
import unwrapFragments from '../../../shared/commands/interaction/unwrap-fragments.command'
import wrapFragment from '../../../shared/commands/interaction/wrap-fragment.command'
import type { Participant } from '../../../shared/model/interaction/participant'
import {
  type FragmentKind,
  type Message,
  type MessageKind,
  severalOperands,
} from '../../../shared/model/interaction/step'
import { placeOf, type StepPlace } from '../../../shared/model/interaction/step-place'
import { partsOf } from '../../../shared/model/interaction/walk-steps'
import type { DesignPatch } from '../../../shared/model/patch'
import { activates } from '../../../shared/views/sequence/activations'
import { run } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { scrollToElements } from '../viewport'
import { openSequence } from './adapter/open-sequence'
import { stepsInOrder } from './adapter/reading-order'
import { useSequence } from './sequence-state'

const texts = {
  actor: { en: 'User', zh: '用户' },
  other: { en: 'Participant', zh: '参与者' },
  frame: { en: 'Frame', zh: '分组' },
} as const

/** Parts of interactions that an edit added. */
export const addedParts = (applied: Result<readonly DesignPatch[]>): ElementId[] =>
  applied.ok
    ? applied.value.flatMap((patch) => {
        if (patch.table !== 'interactions' || !patch.after) return []
        const before = patch.before ? partsOf(patch.before) : new Map<string, unknown>()
        return [...partsOf(patch.after).keys()].filter((id) => !before.has(id)) as ElementId[]
      })
    : []

/** Selects what an edit added, brings it into view and hands it the keyboard; `edit`: and types its text. */
export function showAdded(added: readonly ElementId[], edit = false): void {
  const [first] = added
  if (!first) return
  select(added)
  scrollToElements(added)
  const step = useStudio.getState().undos.at(-1)
  useSequence.setState(edit ? { editing: { element: first, operand: 0, added: step } } : { focus: first })
}

/** The selected steps and participants of the sequence on screen. */
export function selectedParts(): {
  readonly steps: StepId[]
  readonly participants: ParticipantId[]
  readonly boxes: BoxId[]
} {
  const open = openSequence()
  const { selection } = useStudio.getState()
  if (!open) return { steps: [], participants: [], boxes: [] }
  const { interaction } = open
  const chosen = (id: string): boolean => selection.has(id as ElementId)
  return {
    steps: stepsInOrder(interaction).filter(chosen).map(stepId),
    participants: interaction.participants
      .map(({ id }) => id)
      .filter(chosen)
      .map(participantId),
    boxes: interaction.boxes
      .map(({ id }) => id)
      .filter(chosen)
      .map(boxId),
  }
}

/** The gap after the last selected step; without one, the end. */
export function placeAfterSelection(): StepPlace | undefined {
  const open = openSequence()
  const last = selectedParts().steps.at(-1)
  const place = open && last && placeOf(open.interaction.steps, last)
  return place ? { ...place, index: place.index + 1 } : undefined
}

export function drawMessage(
  from: ParticipantId,
  to: ParticipantId,
  kind: MessageKind,
  at: StepPlace | undefined,
): void {
  const open = openSequence()
  if (!open) return
  const applied = run(call(addMessage, { interaction: open.interaction.id, from, to, kind, at }))
  showAdded(addedParts(applied), true)
}

/** Adds a lifeline; where there is no sequence yet, the first one with it. @param index from the left; absent: at the end */
function addLifeline(
  represents: Participant['represents'],
  { shape, index }: { readonly shape?: Participant['shape']; readonly index?: number | undefined } = {},
  edit = false,
): void {
  const open = openSequence()
  const applied = open
    ? run(call(addParticipant, { interaction: open.interaction.id, represents, shape, index }))
    : run(
        call(addInteraction, {
          participants: [{ id: participantId('first'), represents, ...(shape ? { shape } : {}) }],
        }),
      )
  showAdded(addedParts(applied), edit)
}

/** Adds somebody who is only here, and asks for a name. */
export function addSomebody(kind: 'actor' | 'other'): void {
  const { language } = useStudio.getState().settings
  const represents = { kind: 'other', name: texts[kind][language] } as const
  addLifeline(represents, kind === 'actor' ? { shape: 'actor' } : {}, true)
}

/** Puts a fragment round the selected steps; around nothing, an empty one after the last step is no help, so nothing. */
export function wrapSelection(kind: FragmentKind): void {
  const { steps } = selectedParts()
  if (steps.length === 0) return
  showAdded(addedParts(run(call(wrapFragment, { steps, kind }))), kind !== 'rect')
}

/** The fragments of the selection or, without any, those that the selected steps stand in. */
function fragmentsAtHand(): StepId[] {
  const open = openSequence()
  if (!open) return []
  const parts = partsOf(open.interaction)
  const { steps } = selectedParts()
  const chosen = steps.filter((id) => {
    const part = parts.get(id)
    return part?.kind === 'step' && part.step.type === 'fragment'
  })
  if (chosen.length > 0) return chosen
  const around = steps.map((id) => placeOf(open.interaction.steps, id)?.parent?.fragment)
  return [...new Set(around.filter((id) => id !== undefined))]
}

export function unwrapSelection(): void {
  const fragments = fragmentsAtHand()
  const [first] = fragments
  if (first) run(call(unwrapFragments, { fragments }))
}

/** Adds an operand to the fragment at hand: `else`, `and` or `option`. */
export function addOperand(): void {
  const open = openSequence()
  const [fragment] = fragmentsAtHand()
  const part = open && fragment && partsOf(open.interaction).get(fragment)
  if (!fragment || !part || part.kind !== 'step' || part.step.type !== 'fragment') return
  if (!severalOperands.includes(part.step.kind)) return
  const operand = part.step.operands.length
  const applied = run(call(changeFragment, { fragment, addOperand: {} }))
  if (!applied.ok) return
  select([fragment])
  useSequence.setState({ editing: { element: fragment, operand, added: useStudio.getState().undos.at(-1) } })
}

/** Adds a note over the lifelines that are selected, or that the selected message runs between. */
export function addNoteHere(): void {
  const open = openSequence()
  if (!open) return
  const { participants, steps } = selectedParts()
  const parts = partsOf(open.interaction)
  const last = steps.at(-1)
  const part = last && parts.get(last)
  const ends =
    part && part.kind === 'step' && part.step.type === 'message'
      ? [...new Set([part.step.from, part.step.to])]
      : open.interaction.participants.slice(0, 1).map(({ id }) => id)
  const over = participants.length > 0 ? participants.slice(0, 2) : ends
  if (over.length === 0) return
  const applied = run(
    call(addNote, { interaction: open.interaction.id, participants: over, at: placeAfterSelection() }),
  )
  showAdded(addedParts(applied), true)
}

/** Puts a frame round the selected lifelines. */
export function frameSelection(): void {
  const { participants } = selectedParts()
  if (participants.length === 0) return
  const name = texts.frame[useStudio.getState().settings.language]
  showAdded(addedParts(run(call(addBox, { participants, name }))), true)
}

export function toggleNumbering(): void {
  const open = openSequence()
  if (!open) return
  const { id, numbering } = open.interaction
  run(call(changeInteraction, { interaction: id, numbering: numbering ? null : { start: 1, step: 1 } }))
}

/** Turns on or off that the selected messages make their receivers active. */
export function toggleActivation(): void {
  const open = openSequence()
  if (!open) return
  const parts = partsOf(open.interaction)
  const messages = selectedParts().steps.flatMap((id): Message[] => {
    const part = parts.get(id)
    return part?.kind === 'step' && part.step.type === 'message' && part.step.kind !== 'reply'
      ? [part.step]
      : []
  })
  const [first] = messages
  if (!first) return
  run(call(changeMessages, { messages: messages.map(({ id }) => id), activates: !activates(first) }))
}
