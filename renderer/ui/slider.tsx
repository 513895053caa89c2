import { useEffect, useRef } from 'react'
import './slider.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** The value in words, for a screen reader. */
  readonly text: string
  /** Any CSS colour. */
  readonly colour?: string
  /** A part of the scale that is marked. */
  readonly marked?: { readonly from: number; readonly to: number } | undefined
  readonly id?: string
  /** While it moves. */
  readonly onMove: (value: number) => void
  /** When it has been let go of, or after a key. */
  readonly onCommit?: (value: number) => void
}

/** A whole number on a scale, set by dragging or with the arrow keys. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, text, colour = 'var(--accent)', marked, id, onMove, onCommit } = props
  const input = useRef<HTMLInputElement>(null)
  // React's own change event comes with every move; the browser's comes once at the end of it.
  useEffect(() => {
    const element = input.current
    const commit = (): void => onCommit?.(Number(element?.value))
    element?.addEventListener('change', commit)
    return () => element?.removeEventListener('change', commit)
  }, [onCommit])
  const percent = (at: number): string => `${((at - min) / (max - min)) * 100}%`
  return (
    <span className="slider" style={{ color: colour }}>
      <span className="slider-track" aria-hidden="true">
        {marked && (
          <span className="slider-scale">
            <span
              className="slider-marked"
              style={{
                insetInlineStart: percent(marked.from),
                insetInlineEnd: percent(max + min - marked.to),
              }}
            />
          </span>
        )}
      </span>
      <input
        ref={input}
        id={id}
        type="range"
        className="slider-input"
        aria-label={label}
        aria-valuetext={text}
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
    </span>
  )
}
