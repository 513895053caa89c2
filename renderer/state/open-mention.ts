import { create } from 'zustand'
import { type ElementId, interactionIdSchema } from '../../shared/base/ids'
import { openDesignIn } from './open-design'
import { reveal, select } from './selection'
import { show } from './session'
import { useStudio } from './studio-store'
import { showView } from './view'

/** Leaves whatever lies over the design and shows an element of it, selected and in sight. */
export function openElement(id: ElementId): void {
  show('design')
  const interaction = interactionIdSchema.safeParse(id)
  if (interaction.success && openDesignIn(useStudio.getState())?.interactions.has(interaction.data)) {
    showView('sequence', interaction.data)
    return
  }
  reveal([id])
  select([id])
}

/** The finding that the list of findings is asked to open; a new object for every request. */
export const useAskedFinding = create<{ readonly asked: { readonly audit: string } | null }>()(() => ({
  asked: null,
}))

/** Asks the list of findings to open one, as soon as it is on screen. */
export const askFinding = (audit: string): void => useAskedFinding.setState({ asked: { audit } })

export const findingShown = (): void => useAskedFinding.setState({ asked: null })
