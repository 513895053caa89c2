import { memo, useState } from 'react'
import type { Technology } from '../../../shared/catalog/technology'
import { layerNames } from '../../../shared/model/layer'
import { technologyMark } from '../../../shared/shapes/technology-mark'
import { dragTechnology } from '../../canvas'
import { useText } from '../../state/language'
import { Mark } from '../../ui/mark'
import { addToCanvas } from './add-to-canvas'
import { moveInPalette } from './move-in-palette'
import { TechnologyCard } from './technology-card'
import { useHoverIntent } from './use-hover-intent'

/** One technology: it can be dragged onto the canvas, double-clicked, or entered; resting on it says what it is. */
export const TechnologyRow = memo(function TechnologyRow({ entry }: { readonly entry: Technology }) {
  const text = useText()
  const [row, setRow] = useState<HTMLElement | null>(null)
  const hover = useHoverIntent(setRow)
  return (
    <li>
      <button
        type="button"
        className="palette-row"
        tabIndex={-1}
        draggable
        {...hover}
        onDragStart={(event) => {
          setRow(null)
          event.dataTransfer.setData(dragTechnology, entry.id)
          event.dataTransfer.effectAllowed = 'copy'
        }}
        // A keyboard or a screen reader clicks without a pointer: `detail` is 0. A pointer clicks twice to add.
        onClick={(event) => event.detail === 0 && addToCanvas(entry.id)}
        onDoubleClick={() => addToCanvas(entry.id)}
        onKeyDown={moveInPalette}
      >
        <Mark {...technologyMark(entry.id)} />
        <span className="palette-row-name ellipsis">{text(entry.name)}</span>
        <span className="palette-row-lane">{text(layerNames[entry.layer])}</span>
      </button>
      {row && <TechnologyCard entry={entry} beside={row} />}
    </li>
  )
})
