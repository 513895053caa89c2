import './named-slider.css'
import { Slider } from './slider'

interface NamedSliderProps {
  readonly name: string
  /** The value as it is written beside the name. */
  readonly shown: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** The value in words, for a screen reader. */
  readonly text: string
  /** Any CSS colour. */
  readonly colour?: string
  /** A part of the scale that is marked, and what it means. */
  readonly marked?: { readonly from: number; readonly to: number } | undefined
  readonly note?: string | undefined
  readonly onMove: (value: number) => void
  readonly onCommit: (value: number) => void
}

/** A slider under its name and value, with a line below for what its marked part means. */
export function NamedSlider({ name, shown, note, ...slider }: NamedSliderProps) {
  return (
    <li className="named-slider">
      <div className="named-slider-row">
        <span className="named-slider-name ellipsis" title={name}>
          {name}
        </span>
        <span className="named-slider-value">{shown}</span>
      </div>
      <Slider label={name} {...slider} />
      {note !== undefined && <p className="named-slider-note">{note}</p>}
    </li>
  )
}
