import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Localized } from '../../../../shared/base/localized'
import { useText } from '../../../state/language'
import './typed-line.css'

interface TypedLineProps {
  /** Accessible name of the field. */
  readonly label: string
  readonly value: string
  readonly maxLength: number
  /** Where it stands, px from the upper left corner of what it belongs to. */
  readonly at: { readonly x: number; readonly y: number; readonly width: number }
  readonly face: 'name' | 'code'
  /** What is wrong with a text; `null`: it was taken over. `by`: what ended the typing. */
  readonly onDone: (text: string, by: 'enter' | 'tab' | 'back-tab' | 'leaving') => Localized | null
  readonly onEscape: () => void
}

/**
 * A line being typed over what it changes. Enter, Tab and leaving take it over; what is wrong is said under it, and
 * leaving then restores. A key that an input method is still composing with means nothing here.
 */
export function TypedLine({ label, value, maxLength, at, face, onDone, onEscape }: TypedLineProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const problemId = useId()
  const finished = useRef(false)
  const [problem, setProblem] = useState<Localized | null>(null)

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [])

  const finish = (by: 'enter' | 'tab' | 'back-tab' | 'leaving'): void => {
    if (finished.current || !input.current) return
    finished.current = true
    const wrong = onDone(input.current.value, by)
    if (!wrong) return
    if (by === 'leaving') onEscape()
    else {
      finished.current = false
      setProblem(wrong)
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      finish(event.key === 'Enter' ? 'enter' : event.shiftKey ? 'back-tab' : 'tab')
    }
    if (event.key === 'Escape') {
      finished.current = true
      onEscape()
    }
  }

  return (
    <div className="typed-line nodrag nopan" style={{ left: at.x, top: at.y }}>
      <input
        ref={input}
        className={`typed-line-input typed-line-${face}`}
        style={{ width: at.width }}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? problemId : undefined}
        defaultValue={value}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        onInput={() => setProblem(null)}
        onBlur={() => finish('leaving')}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <p id={problemId} className="typed-line-problem" role="alert">
          {text(problem)}
        </p>
      )}
    </div>
  )
}
