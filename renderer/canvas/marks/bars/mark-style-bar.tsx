import type { Design } from '../../../../shared/model/design'
import { marksOn } from '../../../../shared/model/marks/mark'
import {
  type MarkColour,
  type MarkSize,
  markColourNames,
  markColours,
  markSizeNames,
  markSizes,
} from '../../../../shared/model/marks/mark-content'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { useTool } from '../../tools'
import { restyle, styledNow } from '../mark-edits'
import { isMarkTool } from '../mark-tools'
import { useMarks } from '../marks-state'
import { openBoardIn } from '../open-board'
import './mark-style-bar.css'

const texts = {
  bar: { en: 'Look of marks', zh: '标记样式' },
} as const

/** Colours and sizes for the tool in hand or the selected marks; nothing where neither has any. */
export function MarkStyleBar({ design }: { readonly design: Design }) {
  const text = useText()
  const tool = useTool((state) => state.tool)
  const style = useMarks((state) => state.style)
  const board = useStudio(openBoardIn)
  const selection = useStudio((state) => state.selection)
  const selected = board ? marksOn(design, board).filter(({ id }) => selection.has(id)) : []
  const [kind] = styledNow(selected)
  if (!kind) return null
  const shown = isMarkTool(tool) ? undefined : selected.find(({ content }) => 'colour' in content)?.content
  const colour: MarkColour = shown && 'colour' in shown ? shown.colour : style[kind]
  const size: MarkSize = shown && 'size' in shown ? shown.size : style.size
  const ground = kind === 'note' || kind === 'highlighter' ? 'note' : 'ink'
  return (
    <div className="mark-style-bar floating" role="toolbar" aria-label={text(texts.bar)}>
      <span className="mark-style-group">
        {markColours.map((each) => (
          <button
            key={each}
            type="button"
            className="mark-style-colour"
            style={{ background: `var(--${ground}-${each})` }}
            aria-label={text(markColourNames[each])}
            aria-pressed={each === colour}
            onClick={() => restyle({ colour: each })}
          />
        ))}
      </span>
      <span className="tool-bar-line" />
      <span className="mark-style-group">
        {markSizes.map((each, index) => (
          <button
            key={each}
            type="button"
            className="mark-style-size"
            aria-label={text(markSizeNames[each])}
            aria-pressed={each === size}
            onClick={() => restyle({ size: each })}
          >
            <span style={{ width: 5 + index * 4, height: 5 + index * 4 }} />
          </button>
        ))}
      </span>
    </div>
  )
}
