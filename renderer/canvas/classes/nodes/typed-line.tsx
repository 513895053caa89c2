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
  readonly face: 'name' | 'code' | 'text'
  /** What is wrong with a text; `null`: it was taken over. `by`: what ended the typing. */
  readonly onDone: (text: string, by: 'enter' | 'tab' | 'back-tab' | 'leaving') => Localized | null
  readonly onEscape: () => void
  readonly placeholder?: string
  /** Texts to choose from, by the pointer or with Up and Down. */
  readonly offers?: readonly string[]
}

/**
 * A line being typed over what it changes. Enter, Tab and leaving take it over; what is wrong is said under it, and
 * leaving then restores. A key that an input method is still composing with means nothing here.
 */
export function TypedLine(props: TypedLineProps) {
  const { label, value, maxLength, at, face, onDone, onEscape, placeholder, offers = [] } = props
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const problemId = useId()
  const finished = useRef(false)
  const [typed, setTyped] = useState(value)
  const [problem, setProblem] = useState<Localized | null>(null)

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [])

  const finish = (by: 'enter' | 'tab' | 'back-tab' | 'leaving', text: string = typed): void => {
    if (finished.current) return
    finished.current = true
    const wrong = onDone(text, by)
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
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step !== undefined && offers.length > 0) {
      event.preventDefault()
      setTyped(offerBeside(offers, typed, step))
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
        value={typed}
        placeholder={placeholder}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value)
          setProblem(null)
        }}
        onBlur={() => finish('leaving')}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={onKeyDown}
      />
      {offers.length > 0 && (
        <div className="typed-line-offers">
          {offers.map((offer) => (
            <button
              key={offer}
              type="button"
              className="typed-line-offer"
              tabIndex={-1}
              aria-pressed={offer === typed.trim()}
              // The field keeps the focus: losing it would take over what stands there.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => finish('enter', offer)}
            >
              {offer}
            </button>
          ))}
        </div>
      )}
      {problem && (
        <p id={problemId} className="typed-line-problem" role="alert">
          {text(problem)}
        </p>
      )}
    </div>
  )
}

/** The offer before or after the one that is typed, round and round; the first or last where none is. */
function offerBeside(offers: readonly string[], typed: string, step: number): string {
  const at = offers.indexOf(typed.trim())
  const from = at === -1 && step < 0 ? 0 : at
  return offers.at((from + step) % offers.length) ?? typed
}
