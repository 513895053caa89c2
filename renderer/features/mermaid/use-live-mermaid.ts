import { useEffect, useState } from 'react'
import { layeredMermaid } from '../../../shared/exchange/mermaid/layered-mermaid'
import { openDesign } from '../../state/edit'
import { openNames } from '../../state/open-design'
import { type StudioState, useStudio } from '../../state/studio-store'

/** The text, and what a reader of it should know. */
type LiveMermaid = ReturnType<typeof layeredMermaid>

/** ms without a change before the text is written again, so that no gesture ever waits for it. */
const pause = 120

/** What the text depends on. The design is changed in place, so its revision stands for it. */
const sources = ({ document, scenario, revision, settings }: StudioState): readonly unknown[] => [
  document,
  scenario,
  revision,
  settings.language,
]

const differ = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((part, at) => part !== b[at])

function write(): LiveMermaid | null {
  const design = openDesign()
  const { language } = useStudio.getState().settings
  return design && layeredMermaid(design, { language, title: openNames().join(' · ') })
}

/** The open view as Mermaid text, a moment behind the canvas; `null` before the first time. */
export function useLiveMermaid(): LiveMermaid | null {
  const [live, setLive] = useState<LiveMermaid | null>(null)
  useEffect(() => {
    const writeSoon = () => setTimeout(() => setLive(write()), pause)
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
