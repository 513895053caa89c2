import { memo, useCallback } from 'react'
import type { Locale } from '../../../../shared/base/localized'
import type { Design } from '../../../../shared/model/design'
import type { Image } from '../../../../shared/model/marks/image'
import type { Mark } from '../../../../shared/model/marks/mark'
import { markKindName, markText } from '../../../../shared/model/marks/mark-name'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { drawMark } from '../../../../shared/shapes/mark/mark-shape'
import { useLanguage } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { DrawingView } from '../../drawing-view'
import { useAskedFocus } from '../../use-asked-focus'
import { pressHandlers } from '../gestures/press-on-mark'
import { useMarks } from '../marks-state'
import { MarkReach } from './mark-reach'

/** A mark as it is heard: what it is, and what stands on it. */
function accessibleName({ content }: Mark, language: Locale): string {
  const kind = markKindName(content)[language]
  const said = markText(content).replace(/\s+/g, ' ').trim()
  const resolved = content.kind === 'comment' && content.resolved
  const state = resolved ? (language === 'zh' ? '，已解决' : ', resolved') : ''
  return (said === '' ? kind : language === 'zh' ? `${kind}：${said}` : `${kind}: ${said}`) + state
}

export function MarkView({ mark, design }: { readonly mark: Mark; readonly design: Design }) {
  const { content } = mark
  return (
    <Memoized mark={mark} image={content.kind === 'image' ? design.images.get(content.image) : undefined} />
  )
}

interface MemoizedProps {
  readonly mark: Mark
  readonly image: Image | undefined
}

const Memoized = memo(function Memoized({ mark, image }: MemoizedProps) {
  const language = useLanguage()
  const selected = useStudio((state) => state.selection.has(mark.id))
  const faded = useStudio((state) => state.lit.size > 0 && !state.lit.has(mark.id))
  const erased = useMarks((state) => state.erasing.has(mark.id))
  const typed = useMarks((state) => state.typing?.mark.id === mark.id)
  const asked = useMarks((state) => state.focus === mark.id)
  const element = useAskedFocus<SVGGElement>(
    asked,
    useCallback(() => useMarks.setState({ focus: null }), []),
  )
  const { content, id, width, height } = mark
  const box = markBox(mark)
  const looks = [selected && 'mark-selected', faded && 'mark-faded', erased && 'mark-erased']
  return (
    <g
      ref={element}
      className={['mark', `mark-${content.kind}`, ...looks.filter(Boolean)].join(' ')}
      data-mark={id}
      role="option"
      aria-label={accessibleName(mark, language)}
      aria-selected={selected}
      tabIndex={-1}
      transform={`translate(${box.x} ${box.y})`}
      {...pressHandlers(mark)}
    >
      <Drawn {...{ content, id, width, height, image }} withoutText={typed} />
      <MarkReach mark={mark} />
      {content.kind === 'comment' && !typed && <title>{content.text}</title>}
    </g>
  )
})

interface DrawnProps extends Pick<Mark, 'content' | 'id' | 'width' | 'height'> {
  readonly image: Image | undefined
  readonly withoutText: boolean
}

/** Where a mark lies says nothing of how it looks: one that is moved is not drawn again. */
const Drawn = memo(function Drawn({ image, withoutText, ...body }: DrawnProps) {
  return <DrawingView drawing={drawMark({ ...body, x: 0, y: 0 }, { image, withoutText })} />
})
