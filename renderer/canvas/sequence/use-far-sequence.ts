import { useMemo } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { SequenceView } from '../../../shared/views/sequence/positioned-sequence'
import { useStudio } from '../../state/studio-store'
import type { FarLayerProps } from '../far/far-layer'
import { useMounted } from '../far/mounting'
import { useBadges } from '../layered/nodes/standing-out'
import { sequenceScene } from './adapter/sequence-scene'
import { useSequence } from './sequence-state'

/** From this many steps on, only those that are near are mounted. */
const manySteps = 80

const nothing: ReadonlySet<string> = new Set()
const noMarquee = (): void => undefined

/** What the far layer has to know of a long sequence, and the ids of what is mounted; `null`: nothing, and everything. */
export function useFarSequence(
  design: Design,
  view: SequenceView | null,
): { readonly far: FarLayerProps | null; readonly mounted: ReadonlySet<string> | null } {
  const isLong = view !== null && view.rows.length + view.fragments.length > manySteps
  const badges = useBadges()
  const scene = useMemo(
    () => (isLong ? sequenceScene(design, view, badges) : null),
    [isLong, design, view, badges],
  )
  const selection = useStudio((state) => state.selection)
  const focus = useSequence((state) => state.focus)
  const mounted = useMounted(isLong, [selection, [focus]])
  const playing = usePlaying(view)
  const lit = playing && { lit: playing }
  return { far: scene && { scene, skipped: nothing, carried: null, onMarquee: noMarquee, ...lit }, mounted }
}

/** The message that is walked to and its ends; `null` while nobody walks through the messages. */
export function usePlaying(view: SequenceView | null): ReadonlySet<ElementId> | null {
  const playing = useSequence((state) => state.playback?.message)
  return useMemo(() => {
    const row = playing && view?.rows.find(({ id }) => id === playing)
    return row && row.type === 'message' ? new Set<ElementId>([row.id, row.step.from, row.step.to]) : null
  }, [playing, view])
}
