import { type ComponentProps, useState } from 'react'
import './field.css'

interface TextInputProps
  extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'onChange'> {
  readonly value: string
  /** Called with the text when it is done: on Enter and when the field is left. Escape takes it back. */
  readonly onCommit: (value: string) => void
  /** Longest text that is taken over. */
  readonly maxLength?: number
}

/** A line of text that becomes an edit once, when it is done, and not at every key. */
export function TextInput({ value, onCommit, className, ...rest }: TextInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft !== null && draft !== value) onCommit(draft)
    setDraft(null)
  }
  return (
    <input
      type="text"
      {...rest}
      className={className ?? 'input'}
      value={draft ?? value}
      data-settled={draft === null}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault()
          setDraft(null)
        }
      }}
    />
  )
}
