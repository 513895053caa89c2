import type { Localized } from '../../../shared/base/localized'
import type { Box } from '../../../shared/views/positioned-view'
import { takeBack } from '../../state/edit'
import { nextFrame } from '../../state/next-frame'
import { drawnState, notify, useStudio } from '../../state/studio-store'
import { stage } from '../stage'
import { fitBox, motionTime } from '../viewport'
import { glide, glideTime } from './glide'
import { isOffered, useLayout } from './layout-state'

const nothingMoves = {
  en: 'Everything stands where the layout would put it.',
  zh: '所有元素已处于自动布局的位置。',
} as const

export interface Taking {
  /** What was arranged. */
  readonly says: Localized
  /** Makes the one edit that moves everything. */
  readonly edit: () => void
  /** What is to be in sight afterwards; `null`: the view stays as it is. */
  readonly show: () => Box | null
}

/** Takes a layout over as one step: the boxes glide to their places, and the layout can be kept or taken back. */
export function takeLayout({ says, edit, show }: Taking): void {
  const { undos, redos } = useStudio.getState()
  const seen = stage()?.flow.getViewport() ?? null
  edit()
  const { undos: now, view } = useStudio.getState()
  const step = now.at(-1)
  if (!step || step === undos.at(-1)) {
    notify('info', nothingMoves)
    return
  }
  glide()
  const arranged = { says, step, redos, view, seen }
  useLayout.setState({ arranged })
  drawnState.whenShown(() =>
    // By the next frame the bar that asks is on the page, and what is shown keeps clear of it.
    nextFrame(() => {
      const all = isOffered(useStudio.getState(), arranged) ? show() : null
      if (all) fitBox(all, { takes: glideTime })
    }),
  )
}

/** The layout that can be taken back; `null`: there is none, or it was kept. */
function offered() {
  const { arranged } = useLayout.getState()
  return arranged && isOffered(useStudio.getState(), arranged) ? arranged : null
}

/** The layout stays. @returns whether there was one to be asked about. */
export function keepLayout(): boolean {
  const isAsked = offered() !== null
  useLayout.setState({ arranged: null })
  return isAsked
}

/** Everything goes back to where it stood, as if nobody had asked for a layout. @returns whether there was one. */
export function revertLayout(): boolean {
  const arranged = offered()
  if (!arranged) return false
  glide()
  useLayout.setState({ arranged: null })
  takeBack(arranged.step, arranged.redos)
  if (arranged.seen) void stage()?.flow.setViewport(arranged.seen, { duration: motionTime(glideTime) })
  return true
}

/** Ends a layout that is being worked out; the design stays as it is. @returns whether there was one. */
export function cancelLayout(): boolean {
  const { arranging } = useLayout.getState()
  arranging?.cancel()
  return arranging !== null
}

/** What Escape and Enter mean to a layout. @returns whether they meant anything. */
export function answerLayout(key: string): boolean {
  if (key === 'Escape') return cancelLayout() || revertLayout()
  return key === 'Enter' && keepLayout()
}
