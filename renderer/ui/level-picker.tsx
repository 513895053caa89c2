import { useId, useState } from 'react'
import './level-picker.css'

interface LevelPickerProps {
  readonly label: string
  /** A sentence for each level, lowest first. */
  readonly levels: readonly string[]
  /** 1 for the first level; `null`: not stated. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** What stands for "not stated". */
  readonly unsure: string
  /** Shown while nothing is chosen and nothing is pointed at. */
  readonly prompt: string
}

/** A step on a short scale, each step described in a sentence, or nothing at all. */
export function LevelPicker({ label, levels, value, onChange, unsure, prompt }: LevelPickerProps) {
  const name = useId()
  const [pointed, setPointed] = useState<number | null>(null)
  const shown = pointed ?? value
  return (
    <div className="level-picker">
      <div className="level-picker-row" role="radiogroup" aria-label={label}>
        {levels.map((sentence, index) => {
          const level = index + 1
          return (
            <label
              key={sentence}
              className="level-picker-choice"
              onPointerEnter={() => setPointed(level)}
              onPointerLeave={() => setPointed(null)}
            >
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                aria-label={`${level}. ${sentence}`}
                checked={level === value}
                onChange={() => onChange(level)}
              />
              <span className="level-picker-step" data-filled={value !== null && level < value}>
                {level}
              </span>
            </label>
          )
        })}
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
        {shown === null ? prompt : (levels[shown - 1] ?? prompt)}
      </p>
    </div>
  )
}
