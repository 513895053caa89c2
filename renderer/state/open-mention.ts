import { create } from 'zustand'
import { type ElementId, interactionIdSchema } from '../../shared/base/ids'
import { nextFrame } from './next-frame'
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

/** Shows profile and candidates, with a field of the profile in sight where one is named. */
export function openProfile(field?: string): void {
  show('profile')
  if (field === undefined) return
  nextFrame(() => {
    const found = document.getElementById(`profile-${field}`)
    found?.scrollIntoView({ block: 'center' })
    const control = found?.matches('input') ? found : found?.querySelector<HTMLElement>('button, input')
    control?.focus({ preventScroll: true })
  })
}

/** The setting that the inspector is asked for; a new object for every request. */
export const useAskedSetting = create<{ readonly asked: { readonly setting: string } | null }>()(() => ({
  asked: null,
}))

/** Shows an element and asks for the inspector, with the cursor in the field of one of its settings. */
export function openSetting(element: ElementId, setting: string): void {
  openElement(element)
  useAskedSetting.setState({ asked: { setting } })
}

export const settingShown = (): void => useAskedSetting.setState({ asked: null })

/** The finding that the list of findings is asked to open; a new object for every request. */
export const useAskedFinding = create<{ readonly asked: { readonly audit: string } | null }>()(() => ({
  asked: null,
}))

/** Asks the list of findings to open one, as soon as it is on screen. */
export const askFinding = (audit: string): void => useAskedFinding.setState({ asked: { audit } })

export const findingShown = (): void => useAskedFinding.setState({ asked: null })
