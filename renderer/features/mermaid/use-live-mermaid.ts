import { useEffect, useState } from 'react'
import type { Localized } from '../../../shared/base/localized'
import type { Result } from '../../../shared/base/result'
import type { MermaidText } from '../../../shared/exchange/mermaid/mermaid-document'
import { viewMermaid } from '../../../shared/exchange/view-text'
import { type Design, emptyDesign } from '../../../shared/model/design'
import { openDesign } from '../../state/edit'
import { openView, titleOf } from '../../state/exported-view'
import { type StudioState, useStudio } from '../../state/studio-store'

/** The text with what a reader of it should know, or what is missing for one. */
type LiveMermaid = Result<MermaidText, Localized>

/** ms without a change before the text is written again, so that no gesture ever waits for it. */
const pause = 120
/** ms more for every element: a large design is drawn and scored first, and takes longer to write. */
const pauseForEach = 0.05

const pauseFor = ({ services, links, classes }: Pick<Design, 'services' | 'links' | 'classes'>): number =>
  pause + pauseForEach * (services.size + links.size + classes.size)

/** What the text depends on. The design is changed in place, so its revision stands for it. */
const sources = (state: StudioState): readonly unknown[] => [
  state.document,
  state.scenario,
  state.revision,
  state.view,
  state.interaction,
  state.settings.language,
]

const differ = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((part, at) => part !== b[at])

function write(): LiveMermaid | null {
  const design = openDesign()
  if (!design) return null
  const state = useStudio.getState()
  const { language } = state.settings
  const viewed = openView(state)
  return viewMermaid(design, viewed, { language, title: titleOf(viewed, language) })
}

/** The open view as Mermaid text, a moment behind the canvas; `null` before the first time. */
export function useLiveMermaid(): LiveMermaid | null {
  const [live, setLive] = useState<LiveMermaid | null>(null)
  useEffect(() => {
    const writeSoon = () => setTimeout(() => setLive(write()), pauseFor(openDesign() ?? emptyDesign()))
    let timer = writeSoon()
    const stop = useStudio.subscribe((state, before) => {
      if (!differ(sources(state), sources(before))) return
      clearTimeout(timer)
      timer = writeSoon()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [])
  return live
}
