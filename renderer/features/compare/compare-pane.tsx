import { useMemo } from 'react'
import type { DifferenceMark, Side } from '../../../shared/exchange/comparison/difference-marks'
import { viewPicture } from '../../../shared/exchange/view-text'
import { ComparisonPicture, type Motion } from '../../canvas'
import { useLanguage, useText } from '../../state/language'
import { markedText, texts } from './texts'

interface ComparePaneProps {
  readonly side: Side
  /** What this design has and the other has not, or has otherwise, and ghosts of what it lacks. */
  readonly marks: readonly DifferenceMark[]
  /** Keys of the differences that are chosen. */
  readonly chosen: ReadonlySet<string>
  /** What the picture is moved by. */
  readonly motion: Motion
  /** Absent where nothing can be chosen in this picture. */
  readonly onChoose: ((key: string) => void) | null
}

/** The picture of one scenario with what is different about it, by shape, colour and sign. Pressing a mark chooses it. */
export function ComparePane({ side, marks, chosen, motion, onChoose }: ComparePaneProps) {
  const text = useText()
  const language = useLanguage()
  const picture = useMemo(() => viewPicture(side.design, side.viewed, { language }), [side, language])
  return (
    <div className="compare-pane-view">
      {picture.ok ? (
        <ComparisonPicture
          picture={picture.value}
          marks={marks}
          chosen={chosen}
          motion={motion}
          label={`${picture.value.description}${text(markedText(marks))}`}
          onChoose={onChoose}
        />
      ) : (
        <p className="compare-empty">{text(texts.empty)}</p>
      )}
    </div>
  )
}
