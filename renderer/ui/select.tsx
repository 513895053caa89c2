import type { ComponentProps } from 'react'
import './field.css'

interface SelectProps<V extends string>
  extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  readonly options: readonly { readonly value: V; readonly label: string }[]
  /** `null`: unknown; the `empty` entry is shown. */
  readonly value: V | null
  /** What stands for unknown. Without it a value must be chosen. */
  readonly empty?: string | undefined
  readonly onChange: (value: V | null) => void
}

/** One of many, or unknown. The system's own list, so that it works with keyboard and screen reader as people expect. */
export function Select<V extends string>({
  options,
  value,
  empty,
  onChange,
  className,
  ...rest
}: SelectProps<V>) {
  return (
    <select
      {...rest}
      className={className ?? 'input input-select'}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
      }
    >
      {(empty !== undefined || value === null) && <option value="">{empty ?? ''}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
