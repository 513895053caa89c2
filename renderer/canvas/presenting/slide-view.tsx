import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useStore, ViewportPortal } from 'reactflow'
import type { MarkId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { Mark } from '../../../shared/model/marks/mark'
import { frameHead } from '../../../shared/shapes/mark/mark-metrics'
import type { Box } from '../../../shared/views/positioned-view'
import { usePresenting } from '../../state/presenting'
import { useStudio } from '../../state/studio-store'
import { openBoardIn } from '../marks/open-board'
import { stage } from '../stage'
import { fitBox, type Margins, zoomRange } from '../viewport'
import { endWhereLeft, placeIn, slidesOf } from './present'

/** ms from one slide to the next. */
const glide = 320
/** px kept free round a slide: the bar floats below it. */
const margins: Margins = { top: 16, right: 20, bottom: 64, left: 20 }
/** A view without frames is not shown larger than this. */
const wholeZoom = 1.5
/** px to each side of the origin: further than any canvas reaches. */
const everywhere = 1_000_000

/** Shows the slide that is presented, whole and as large as the window allows, and dims what lies round it. */
export function SlideView({ design }: { readonly design: Design }) {
  const shown = usePresenting((state) => state.shown)
  return shown && <Shown design={design} />
}

function Shown({ design }: { readonly design: Design }) {
  const slide = useSlide(design)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const id = slide?.id ?? null

  const showSlide = useEffectEvent((frame: MarkId | null) => {
    const box = slide && frame ? withHead(slide) : stage()?.driver.bounds()
    if (box) fitBox(box, { takes: glide, maxZoom: frame ? zoomRange.max : wholeZoom, margins })
  })
  useLayoutEffect(() => {
    if (width > 0 && height > 0) showSlide(id)
  }, [id, width, height])

  // Showing another scenario, view or screen ends the presentation of this one.
  useEffect(() => useStudio.subscribe(endWhereLeft), [])

  return slide && <Surroundings box={withHead(slide)} />
}

/** The frame that is presented; `null`: the whole view is. */
function useSlide(design: Design): Mark | null {
  const shown = usePresenting((state) => state.shown)
  const board = useStudio(openBoardIn)
  if (!shown || !board) return null
  const slides = slidesOf(design, board)
  return slides[placeIn(slides, shown)] ?? null
}

/** A frame with its name above it. */
const withHead = ({ x, y, width, height }: Mark): Box => ({
  x,
  y: y - frameHead,
  width,
  height: height + frameHead,
})

function Surroundings({ box: { x, y, width, height } }: { readonly box: Box }) {
  const side = 2 * everywhere
  const outside = `M${-everywhere} ${-everywhere}h${side}v${side}h${-side}z`
  return (
    <ViewportPortal>
      <svg className="view-layer slide-surroundings" role="presentation">
        <path d={`${outside}M${x} ${y}h${width}v${height}h${-width}z`} fillRule="evenodd" />
      </svg>
    </ViewportPortal>
  )
}
