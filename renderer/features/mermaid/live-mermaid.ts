import type { Localized } from '../../../shared/base/localized'
import { anyMermaid, missingIn } from '../../../shared/exchange/view-text'
import type { Design } from '../../../shared/model/design'
import { openDesign } from '../../state/edit'
import { openView, titleOf } from '../../state/exported-view'
import { type StudioState, useStudio } from '../../state/studio-store'

/** ms without a change before the text is written again, so that no gesture ever waits for it. */
const pause = 120
/** ms more for every element: a large design is drawn and scored first, and takes longer to write. */
const pauseForEach = 0.05

const sizeOf = (design: Design | null): number =>
  design ? design.services.size + design.links.size + design.classes.size : 0

export const pauseFor = (design: Design | null): number => pause + pauseForEach * sizeOf(design)

/** From so many elements on a text takes longer than a frame, and is written in steps. */
const manyElements = 600
/** From so many on it takes longer than a person waits after an edit: it is written when it is asked for. */
const tooManyElements = 5000

export const isWrittenInSteps = (design: Design | null): boolean => sizeOf(design) >= manyElements
export const isWrittenWhenAsked = (design: Design | null): boolean => sizeOf(design) >= tooManyElements

/** What the text depends on. The design is changed in place, so its revision stands for it. */
export const sources = (state: StudioState): readonly unknown[] => [
  state.document,
  state.scenario,
  state.revision,
  state.view,
  state.interaction,
  state.settings.language,
]

export const differ = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length !== b.length || a.some((part, at) => part !== b[at])

export interface LiveMermaid {
  readonly text: string
  /** What a reader of it should know. */
  readonly warnings: readonly Localized[]
  /** What is missing in the view; `null`: nothing. */
  readonly missing: Localized | null
  /** Whether the text is read anyway, since it was typed. */
  readonly isRead?: boolean
}

/** The open view as Mermaid text, in the words of a text that there is already; `null` while nothing is open. */
export function writeMermaid(names: ReadonlyMap<string, string>): LiveMermaid | null {
  const design = openDesign()
  if (!design) return null
  const state = useStudio.getState()
  const { language } = state.settings
  const viewed = openView(state)
  const written = anyMermaid(design, viewed, { language, title: titleOf(viewed, language), names })
  return { ...written, missing: missingIn(design, viewed) }
}
