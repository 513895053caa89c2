import { type ReactNode, useId } from 'react'
import './segmented.css'

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  /** Shown instead of the label, which stays the accessible name. */
  readonly content?: ReactNode
}

interface SegmentedProps<V extends string> {
  readonly id?: string
  readonly label: string
  readonly choices: readonly Choice<V>[]
  /** `null`: none of them, or several elements that differ. */
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly disabled?: boolean
}

/** One of a few, all in view: a radio group in the shape of one button. */
export function Segmented<V extends string>({
  id,
  label,
  choices,
  value,
  onChange,
  disabled = false,
}: SegmentedProps<V>) {
  const name = useId()
  return (
    <div id={id} className="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="segmented-choice">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            aria-label={choice.label}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChange(choice.value)}
          />
          <span className="segmented-face">{choice.content ?? choice.label}</span>
        </label>
      ))}
    </div>
  )
}
