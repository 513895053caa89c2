import { type ComponentProps, useState } from 'react'
import './field.css'

interface NumberInputProps
  extends Omit<
    ComponentProps<'input'>,
    'type' | 'value' | 'defaultValue' | 'onChange' | 'min' | 'max' | 'step'
  > {
  /** `null`: unknown, and the field is empty. */
  readonly value: number | null
  /** Called once the number is done; `null`: it was emptied. What is no number in range never arrives here. */
  readonly onCommit: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  /** What the arrow keys add. */
  readonly step?: number
  readonly integer?: boolean
  /** Whether a number is possible, where a range does not say it. */
  readonly accepts?: (value: number) => boolean
  readonly unit?: string
  /** Several elements are edited together and differ. */
  readonly mixed?: string | undefined
}

/** A number or nothing. Taken over on Enter and when the field is left; Escape takes it back; arrow keys step. */
export function NumberInput({
  value,
  onCommit,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  step = 1,
  integer = false,
  accepts = everything,
  unit,
  mixed,
  ...rest
}: NumberInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const parsed = draft === null ? { ok: true as const, value } : parse(draft, { min, max, integer, accepts })
  const commit = () => {
    if (draft !== null && parsed.ok && parsed.value !== value) onCommit(parsed.value)
    setDraft(null)
  }
  const stepBy = (by: number) => {
    const base = parsed.ok ? (parsed.value ?? (Number.isFinite(min) ? min : 0)) : (value ?? 0)
    const next = Math.min(max, Math.max(min, Number((base + by).toPrecision(12))))
    if (accepts(next)) onCommit(next)
    setDraft(null)
  }
  return (
    <span className="input-with-unit">
      <input
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="input"
        style={unit ? { paddingRight: 14 + unit.length * 8 } : undefined}
        placeholder={mixed ?? rest.placeholder}
        value={draft ?? (value === null ? '' : String(value))}
        aria-invalid={!parsed.ok}
        data-settled={draft === null}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          else if (event.key === 'Escape' && draft !== null) {
            event.preventDefault()
            setDraft(null)
          } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault()
            stepBy((event.key === 'ArrowUp' ? step : -step) * (event.shiftKey ? 10 : 1))
          }
        }}
      />
      {unit && <span className="input-unit">{unit}</span>}
    </span>
  )
}

const everything = (): boolean => true

interface Limits {
  readonly min: number
  readonly max: number
  readonly integer: boolean
  readonly accepts: (value: number) => boolean
}

type Parsed = { readonly ok: true; readonly value: number | null } | { readonly ok: false }

/** Reads what people type: thousands separators, full-width digits and a trailing percent sign are understood. */
function parse(text: string, { min, max, integer, accepts }: Limits): Parsed {
  const plain = text.normalize('NFKC').replaceAll(/[\s,_%]/g, '')
  if (plain === '') return { ok: true, value: null }
  const value = Number(plain)
  const possible = value >= min && value <= max && (!integer || Number.isInteger(value)) && accepts(value)
  return Number.isFinite(value) && possible ? { ok: true, value } : { ok: false }
}
