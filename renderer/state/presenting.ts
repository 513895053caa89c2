import { create } from 'zustand'
import type { InteractionId, MarkId, ScenarioId } from '../../shared/base/ids'
import type { ViewKind } from '../../shared/model/view-kind'

/** A presentation that is under way. */
export interface Presentation {
  /** The frame that is shown; `null`: the whole view, which has none. */
  readonly frame: MarkId | null
  /** Its place among the frames when it was turned to: where to go on once it is deleted. */
  readonly place: number
  /** What is presented: as soon as anything else is on screen, the presentation is over. */
  readonly scenario: ScenarioId
  readonly view: ViewKind
  readonly interaction: InteractionId | null
  /** Where the canvas stood before. */
  readonly before: { readonly x: number; readonly y: number; readonly zoom: number }
}

/** What the window is used for beside editing; no part of any document. */
export const usePresenting = create<{
  /** The presentation; `null`: none. */
  readonly shown: Presentation | null
  /** Zen mode: nothing but the canvas is shown. */
  readonly zen: boolean
}>()(() => ({ shown: null, zen: false }))

export const isPresenting = (): boolean => usePresenting.getState().shown !== null

export const toggleZen = (): void => usePresenting.setState(({ zen }) => ({ zen: !zen }))
