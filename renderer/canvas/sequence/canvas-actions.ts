import type { ElementId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import addParticipant from '../../../shared/commands/interaction/add-participant.command'
import addSteps, {
  type SequenceClip,
  sequenceClipSchema,
} from '../../../shared/commands/interaction/add-steps.command'
import moveParticipants from '../../../shared/commands/interaction/move-participants.command'
import { outermost, placeOf, type StepPlace } from '../../../shared/model/interaction/step-place'
import { readClipboard, writeClipboard } from '../../state/clipboard'
import { run } from '../../state/edit'
import { select } from '../../state/selection'
import { notify } from '../../state/studio-store'
import { stage } from '../stage'
import { openSequence } from './adapter/open-sequence'
import { byFirstUse, participantsInOrder, stepsInOrder } from './adapter/reading-order'
import { addedParts, placeAfterSelection, selectedParts, showAdded } from './sequence-edits'

const texts = {
  cut: { en: 'Cut', zh: '剪切' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  arrange: { en: 'Order participants by first use', zh: '按首次出现排列参与者' },
  foreign: {
    en: 'The clipboard holds no steps of a sequence. Copy some in Pentarch, then paste them here.',
    zh: '剪贴板中没有时序图的步骤。请先在五维架构中复制步骤，再粘贴到这里。',
  },
} as const

export function selectAll(): void {
  const open = openSequence()
  if (open) select([...participantsInOrder(open.interaction), ...stepsInOrder(open.interaction)])
}

/** Deletes the selected lifelines, frames and steps; the keyboard goes on at the step that takes their place. */
export function deleteSelection(label?: { readonly en: string; readonly zh: string }): void {
  const open = openSequence()
  const { steps, participants, boxes } = selectedParts()
  const elements: ElementId[] = [...steps, ...participants, ...boxes]
  if (!open || elements.length === 0) return
  const order = stepsInOrder(open.interaction)
  const last = steps.at(-1)
  run(call(deleteElements, { services: [], links: [], elements }), label)
  stage()?.root.focus({ preventScroll: true })
  const left = new Set<string>(stepsInOrder(openSequence()?.interaction ?? open.interaction))
  const next = last && order.slice(order.indexOf(last)).find((id) => left.has(id))
  select(next ? [next] : [])
}

/** The selected steps with the lifelines that they name; without steps, the selected lifelines. */
function clipOf(): SequenceClip | null {
  const open = openSequence()
  const { steps: ids, participants: chosen } = selectedParts()
  if (!open || ids.length + chosen.length === 0) return null
  const steps = outermost(open.interaction.steps, new Set<string>(ids))
  const participants =
    steps.length > 0
      ? open.interaction.participants
      : open.interaction.participants.filter(({ id }) => chosen.includes(id))
  return { participants: [...participants], steps }
}

/** @returns false where there was nothing to copy. */
export async function copySelection(): Promise<boolean> {
  const clip = clipOf()
  return clip !== null && writeClipboard(JSON.stringify({ sequence: clip }))
}

export async function cutSelection(): Promise<void> {
  if (await copySelection()) deleteSelection(texts.cut)
}

export async function pasteFromClipboard(): Promise<void> {
  if (!openSequence()) return
  const text = await readClipboard()
  if (text === null) return
  const clip = parseClip(text)
  if (clip) paste(clip, placeAfterSelection())
  else notify('info', texts.foreign)
}

function parseClip(text: string): SequenceClip | null {
  try {
    const parsed = sequenceClipSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.sequence : null
  } catch {
    return null
  }
}

/** Adds steps after what is selected; lifelines alone as new ones at the right end. */
function paste(
  clip: SequenceClip,
  at: StepPlace | undefined,
  label?: { readonly en: string; readonly zh: string },
): void {
  const open = openSequence()
  if (!open) return
  const { id: interaction } = open.interaction
  const applied =
    clip.steps.length > 0
      ? run(call(addSteps, { interaction, steps: clip.steps, participants: clip.participants, at }), label)
      : run(
          clip.participants.map(({ represents, shape }) =>
            call(addParticipant, { interaction, represents, shape }),
          ),
          label,
        )
  showAdded(addedParts(applied))
}

/** Adds a copy of the selected steps below the last of them. */
export function duplicateSelection(): void {
  const open = openSequence()
  const clip = clipOf()
  if (!open || !clip) return
  const last = clip.steps.at(-1)
  const place = last && placeOf(open.interaction.steps, last.id)
  paste(clip, place && { ...place, index: place.index + 1 }, texts.duplicate)
}

/** Puts the lifelines into the order in which they are first heard of. */
export async function arrange(): Promise<void> {
  const open = openSequence()
  if (!open || open.interaction.participants.length < 2) return
  run(call(moveParticipants, { participants: byFirstUse(open.interaction) }), texts.arrange)
}
