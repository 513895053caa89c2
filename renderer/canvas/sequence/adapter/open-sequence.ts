import type { Design } from '../../../../shared/model/design'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import type { SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { sequenceView } from '../../../../shared/views/sequence/sequence-view'
import { openDesign } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { openInteraction } from '../../../state/view'

export interface OpenSequence {
  readonly design: Design
  readonly interaction: Interaction
  readonly view: SequenceView
}

let latest: (OpenSequence & { readonly revision: number }) | null = null

/** Where everything stands in a sequence of a design that is changed in place, worked out once for each revision. */
export function drawnSequence(design: Design, interaction: Interaction, revision: number): SequenceView {
  if (latest?.design !== design || latest.interaction !== interaction || latest.revision !== revision)
    latest = { design, interaction, revision, view: sequenceView(design, interaction) }
  return latest.view
}

/** The sequence on screen; `null` where there is none. */
export function openSequence(): OpenSequence | null {
  const design = openDesign()
  const interaction = openInteraction()
  if (!design || !interaction) return null
  return { design, interaction, view: drawnSequence(design, interaction, useStudio.getState().revision) }
}
