import { type ComponentProps, useState } from 'react'
import './text-area.css'

interface TextAreaProps
  extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'className'> {
  readonly value: string
  /** Called with the text when it is done: when the field is left. Escape takes it back. */
  readonly onCommit: (value: string) => void
}

/** Several lines of text that become an edit once, when they are done, and not at every key. As high as they are. */
export function TextArea({ value, onCommit, ...rest }: TextAreaProps) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <textarea
      rows={2}
      {...rest}
      className="input text-area"
      value={draft ?? value}
      data-settled={draft === null}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (draft !== null && draft !== value) onCommit(draft)
        setDraft(null)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || draft === null) return
        event.preventDefault()
        setDraft(null)
      }}
    />
  )
}
