import { useId } from 'react'

interface CheckOptionProps {
  readonly label: string
  /** What it means. */
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something about an export that is so or not. */
export function CheckOption({ label, hint, checked, onChange }: CheckOptionProps) {
  const id = useId()
  return (
    <div className="export-along">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p id={id}>{hint}</p>
    </div>
  )
}
