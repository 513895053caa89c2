import type { ElementId, InteractionId } from '../../shared/base/ids'
import { appearancesIn } from '../../shared/model/appearance'
import type { Interaction } from '../../shared/model/interaction/interaction'
import { orderedInteractions } from '../../shared/model/interaction/ordered-interactions'
import type { ViewKind } from '../../shared/model/view-kind'
import { openDesignIn } from './open-design'
import { type StudioState, useStudio } from './studio-store'

/** The sequence that is on screen, or would be: the chosen one, or else the first. */
export function openInteractionIn(state: StudioState): Interaction | null {
  const design = openDesignIn(state)
  const chosen = state.interaction && design?.interactions.get(state.interaction)
  return chosen || (design && orderedInteractions(design)[0]) || null
}

export const openInteraction = (): Interaction | null => openInteractionIn(useStudio.getState())

/** Shows another view of the open design. What is selected stays selected as far as that view shows it. */
export function showView(view: ViewKind, interaction?: InteractionId): void {
  const state = useStudio.getState()
  const design = openDesignIn(state)
  const shown = interaction ?? state.interaction
  if (state.view === view && state.interaction === shown) return
  const selection = new Set<ElementId>()
  for (const id of design ? state.selection : [])
    for (const each of design ? appearancesIn(design, id, view) : []) selection.add(each.element)
  useStudio.setState({ view, interaction: shown, selection })
}
