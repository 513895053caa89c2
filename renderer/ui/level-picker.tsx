import { useId, useState } from 'react'
import './level-picker.css'

interface LevelPickerProps<L extends number> {
  readonly label: string
  /** The levels, lowest first, each described in a sentence. */
  readonly levels: readonly { readonly value: L; readonly sentence: string }[]
  /** `null`: not stated. */
  readonly value: L | null
  readonly onChange: (value: L | null) => void
  /** What stands for "not stated". */
  readonly unsure: string
  /** Shown while nothing is chosen and nothing is pointed at. */
  readonly prompt: string
}

/** A step on a short scale, each step described in a sentence, or nothing at all. */
export function LevelPicker<L extends number>({
  label,
  levels,
  value,
  onChange,
  unsure,
  prompt,
}: LevelPickerProps<L>) {
  const name = useId()
  const [pointed, setPointed] = useState<L | null>(null)
  const shown = levels.find((level) => level.value === (pointed ?? value))
  return (
    <div className="level-picker">
      <div className="level-picker-row" role="radiogroup" aria-label={label}>
        {levels.map((level) => (
          <label
            key={level.value}
            className="level-picker-choice"
            onPointerEnter={() => setPointed(level.value)}
            onPointerLeave={() => setPointed(null)}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              aria-label={`${level.value}. ${level.sentence}`}
              checked={level.value === value}
              onChange={() => onChange(level.value)}
            />
            <span className="level-picker-step" data-filled={value !== null && level.value < value}>
              {level.value}
            </span>
          </label>
        ))}
        <label className="level-picker-choice level-picker-choice-unsure">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={value === null}
            onChange={() => onChange(null)}
          />
          <span className="level-picker-step">{unsure}</span>
        </label>
      </div>
      <p className="level-picker-sentence" data-pointed={pointed !== null}>
        {shown?.sentence ?? prompt}
      </p>
    </div>
  )
}
