import type { Localized } from '../../../shared/base/localized'
import type { Design } from '../../../shared/model/design'
import { markName } from '../../../shared/model/marks/mark-name'
import { useLanguage, useText } from '../../state/language'
import { usePresenting } from '../../state/presenting'
import { useStudio } from '../../state/studio-store'
import { IconButton } from '../../ui/button'
import { openBoardIn } from '../marks/open-board'
import { useTool } from '../tools'
import { endPresentation, placeIn, slidesOf, toggleLaser, turn } from './present'
import './presentation-bar.css'

const texts = {
  bar: { en: 'Presentation', zh: '演示' },
  previous: { en: 'Previous frame', zh: '上一个画框' },
  next: { en: 'Next frame', zh: '下一个画框' },
  laser: { en: 'Laser pointer', zh: '激光笔' },
  end: { en: 'End the presentation', zh: '结束演示' },
  noFrames: {
    en: 'The whole view is shown. Draw frames with the frame tool to present it piece by piece.',
    zh: '正在显示整个视图。用画框工具圈出各部分，即可逐一演示。',
  },
} as const satisfies Record<string, Localized>

/** Which slide is presented, and the ways to go on and to end. */
export function PresentationBar({ design }: { readonly design: Design }) {
  const text = useText()
  const language = useLanguage()
  const shown = usePresenting((state) => state.shown)
  const board = useStudio(openBoardIn)
  const tool = useTool((state) => state.tool)
  if (!shown || !board) return null
  const slides = slidesOf(design, board)
  const at = placeIn(slides, shown)
  const slide = slides[at]
  return (
    <div className="presentation-bar floating" role="toolbar" aria-label={text(texts.bar)}>
      {slide ? (
        <>
          <IconButton
            icon="previous"
            label={text(texts.previous)}
            shortcut="PageUp"
            side="above"
            disabled={at === 0}
            onClick={() => turn('previous')}
          />
          <span className="presentation-bar-place" role="status">
            <span className="presentation-bar-name ellipsis">{markName(slide, language)}</span>
            <span className="presentation-bar-count">{`${at + 1} / ${slides.length}`}</span>
          </span>
          <IconButton
            icon="next"
            label={text(texts.next)}
            shortcut="PageDown"
            side="above"
            disabled={at === slides.length - 1}
            onClick={() => turn('next')}
          />
        </>
      ) : (
        <span className="presentation-bar-hint" role="status">
          {text(texts.noFrames)}
        </span>
      )}
      <span className="tool-bar-line" />
      <IconButton
        icon="laser"
        label={text(texts.laser)}
        shortcut="K"
        side="above"
        pressed={tool === 'laser'}
        onClick={toggleLaser}
      />
      <IconButton
        icon="close"
        label={text(texts.end)}
        shortcut="Esc"
        side="above"
        onClick={endPresentation}
      />
    </div>
  )
}
