import type { ReactNode } from 'react'
import './field.css'

interface FieldProps {
  readonly label: string
  /** Id of the control that the label names; without it, the control names itself. */
  readonly htmlFor?: string
  readonly hint?: ReactNode
  readonly error?: string | null
  /** `row`: label at the left of the control, for dense forms. */
  readonly layout?: 'row' | 'column'
  readonly children: ReactNode
}

/** A control with its label, and what there is to say about it. */
export function Field({ label, htmlFor, hint, error = null, layout = 'column', children }: FieldProps) {
  return (
    <div className={`field field-${layout}`}>
      <label className="field-label" htmlFor={htmlFor}>
        {label}
      </label>
      <div className="field-control">{children}</div>
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : (
        hint && <div className="field-hint">{hint}</div>
      )}
    </div>
  )
}
