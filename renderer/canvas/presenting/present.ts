import type { MarkId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { type Board, type Mark, marksOn } from '../../../shared/model/marks/mark'
import { framesInOrder } from '../../../shared/views/marks/frame-order'
import { type Presentation, usePresenting } from '../../state/presenting'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { openInteractionIn } from '../../state/view'
import { openMarks } from '../marks/open-board'
import { stage } from '../stage'
import { currentTool, setTool } from '../tools'

/** The frames that a board is presented in; none: the whole view is the only slide. */
export const slidesOf = (design: Design, board: Board): Mark[] => framesInOrder(marksOn(design, board))

const openSlides = (): Mark[] => {
  const open = openMarks()
  return open ? slidesOf(open.design, open.board) : []
}

/** Where a presentation stands among the slides, from 0. */
export function placeIn(slides: readonly Mark[], { frame, place }: Presentation): number {
  const found = slides.findIndex(({ id }) => id === frame)
  return found === -1 ? Math.max(0, Math.min(place, slides.length - 1)) : found
}

/** What is on screen, for telling whether it is still what is presented. */
function onScreen(): Pick<Presentation, 'scenario' | 'view' | 'interaction'> | null {
  const state = useStudio.getState()
  if (!state.scenario || state.screen !== 'design') return null
  const interaction = state.view === 'sequence' ? (openInteractionIn(state)?.id ?? null) : null
  return { scenario: state.scenario, view: state.view, interaction }
}

/** Presents the open view: its frames one by one, from a selected one on, or else from the first. */
export function present(): void {
  const on = stage()
  const shown = onScreen()
  if (!on || !shown || usePresenting.getState().shown) return
  const slides = openSlides()
  const { selection } = useStudio.getState()
  const place = Math.max(
    0,
    slides.findIndex(({ id }) => selection.has(id)),
  )
  on.driver.callOff()
  setTool('select')
  select([])
  const before = on.flow.getViewport()
  usePresenting.setState({ shown: { ...shown, frame: slides[place]?.id ?? null, place, before } })
  on.root.focus({ preventScroll: true })
}

/** Ends the presentation; the canvas stands again where it stood before. */
export function endPresentation(): void {
  const { shown } = usePresenting.getState()
  if (!shown) return
  usePresenting.setState({ shown: null })
  if (currentTool() === 'laser') setTool('select')
  if (isStillOnScreen(shown)) void stage()?.flow.setViewport(shown.before)
}

/** Ends the presentation of what is no longer on screen. */
export function endWhereLeft(): void {
  const { shown } = usePresenting.getState()
  if (shown && !isStillOnScreen(shown)) endPresentation()
}

function isStillOnScreen({ scenario, view, interaction }: Presentation): boolean {
  const now = onScreen()
  return now?.scenario === scenario && now.view === view && now.interaction === interaction
}

export type Turn = 'next' | 'previous' | 'first' | 'last'

/** Turns to another slide, with nothing selected; stays at the first and at the last one. */
export function turn(to: Turn): void {
  const { shown } = usePresenting.getState()
  if (!shown) return
  const slides = openSlides()
  const at = placeIn(slides, shown)
  const wanted = { next: at + 1, previous: at - 1, first: 0, last: slides.length - 1 }[to]
  const place = Math.max(0, Math.min(wanted, slides.length - 1))
  const frame: MarkId | null = slides[place]?.id ?? null
  select([])
  usePresenting.setState({ shown: { ...shown, frame, place } })
}

/** Takes the laser pointer in hand, or puts it away. */
export const toggleLaser = (): void => setTool(currentTool() === 'laser' ? 'select' : 'laser')
