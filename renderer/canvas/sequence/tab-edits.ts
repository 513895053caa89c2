import { type InteractionId, interactionId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import type { Result } from '../../../shared/base/result'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import addInteraction from '../../../shared/commands/interaction/add-interaction.command'
import changeInteraction from '../../../shared/commands/interaction/change-interaction.command'
import type { Interaction } from '../../../shared/model/interaction/interaction'
import { orderedInteractions } from '../../../shared/model/interaction/ordered-interactions'
import type { DesignPatch } from '../../../shared/model/patch'
import { maxNameLength } from '../../../shared/model/service'
import { copyOf } from '../../state/copy-name'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { showView } from '../../state/view'
import { useSequence } from './sequence-state'

const texts = {
  duplicate: { en: 'Duplicate', zh: '复制一份' },
} as const

function openAdded(applied: Result<readonly DesignPatch[]>): void {
  const added = applied.ok && applied.value.find((patch) => patch.table === 'interactions')
  if (added) openSequenceTab(interactionId(added.id))
}

/** Adds an empty sequence and opens it. */
export const addSequence = (name?: Localized): void => openAdded(run(call(addInteraction, { name })))

/** Opens a sequence and selects it as a whole, so that the inspector shows its name and numbers. */
export function openSequenceTab(interaction: InteractionId): void {
  useSequence.setState({ editing: null, draft: null, held: null, playback: null })
  showView('sequence', interaction)
  select([interaction])
}

/** Adds a sequence like another behind all of them, and opens it. */
export function duplicateSequence({ name, numbering, participants, boxes, steps }: Interaction): void {
  const copy = { numbering, participants, boxes, steps }
  const named = copyOf(name)[useStudio.getState().settings.language].slice(0, maxNameLength)
  openAdded(run(call(addInteraction, { ...copy, name: named }), texts.duplicate))
}

/** Deletes a sequence; in its place the next one is open, or the last. */
export function deleteSequence(interaction: InteractionId): void {
  const design = openDesign()
  const { interaction: open } = useStudio.getState()
  const all = design ? orderedInteractions(design).map(({ id }) => id) : []
  const at = all.indexOf(interaction)
  const isOpen = (open ?? all[0]) === interaction
  const applied = run(call(deleteElements, { services: [], links: [], elements: [interaction] }))
  const next = all[at + 1] ?? all[at - 1]
  if (applied.ok && isOpen && next) openSequenceTab(next)
}

/** Moves a sequence by one place among the tabs: between the next two, without touching them. */
export function moveTab(all: readonly Interaction[], at: number, by: 1 | -1): void {
  const tab = all[at]
  const [near, far] = [all[at + by], all[at + 2 * by]]
  if (!tab || !near) return
  const position = far ? (near.position + far.position) / 2 : near.position + by
  run(call(changeInteraction, { interaction: tab.id, position }))
}
