import { useEffect, useRef, useState } from 'react'
import './inline-name.css'

interface InlineNameProps {
  /** Accessible name of the field. */
  readonly label: string
  readonly value: string
  readonly maxLength: number
  /** Nothing is a text as well, and taken over. */
  readonly mayBeEmpty?: boolean
  /** Called once: with the new name, or with `null` where it stays. */
  readonly onDone: (name: string | null) => void
}

/** A name being changed in its own place. Enter and leaving take it over; Escape keeps the old one, and so does an empty name. */
export function InlineName({ label, value, maxLength, mayBeEmpty = false, onDone }: InlineNameProps) {
  const [draft, setDraft] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const finished = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const finish = (name: string | null) => {
    if (finished.current) return
    finished.current = true
    const isTaken = name !== null && name !== value && (mayBeEmpty || name !== '')
    onDone(isTaken ? name : null)
  }
  return (
    <input
      ref={field}
      className="inline-name"
      aria-label={label}
      value={draft}
      maxLength={maxLength}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(draft.trim())}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(draft.trim())
        if (event.key === 'Escape') finish(null)
      }}
    />
  )
}
