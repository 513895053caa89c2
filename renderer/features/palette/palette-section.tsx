import { type ReactNode, useState } from 'react'
import { Icon } from '../../ui/icon'
import { moveInPalette } from './move-in-palette'

interface PaletteSectionProps {
  readonly name: string
  readonly count: number
  readonly children: ReactNode
}

/** A section of the catalogue, closed until somebody looks into it. */
export function PaletteSection({ name, count, children }: PaletteSectionProps) {
  const [open, setOpen] = useState(false)
  return (
    <section>
      <button
        type="button"
        className="palette-section"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') setOpen(true)
          if (event.key === 'ArrowLeft') setOpen(false)
          moveInPalette(event)
        }}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
        <span className="palette-section-name ellipsis">{name}</span>
        <span className="palette-count">{count}</span>
      </button>
      {open && children}
    </section>
  )
}
