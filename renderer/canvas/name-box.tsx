import { useEffect, useRef } from 'react'
import type { Localized } from '../../shared/base/localized'
import { maxNameLength } from '../../shared/model/service'
import { useText } from '../state/language'
import './name-box.css'

interface NameBoxProps {
  readonly name: string
  readonly label: Localized
  readonly over: 'service' | 'place' | 'group'
  /** The name is still being typed: nothing has closed the box yet. */
  readonly isOpen: () => boolean
  /** @param refocus hands the keyboard back to what bears the name. */
  readonly close: (refocus: boolean) => void
  readonly onName: (name: string) => void
}

/**
 * A name that is being typed over what bears it. Enter and leaving keep it, Escape and an empty name keep the old one; a
 * key that an input method is still composing with means nothing here.
 */
export function NameBox({ name, label, over, isOpen, close, onName }: NameBoxProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [])

  const end = (typed: string, refocus: boolean): void => {
    close(refocus)
    if (typed !== '' && typed !== name) onName(typed)
  }

  return (
    <input
      ref={input}
      className={`name-box name-box-${over} nodrag nopan`}
      aria-label={text(label)}
      defaultValue={name}
      maxLength={maxNameLength}
      onBlur={(event) => {
        if (isOpen()) end(event.currentTarget.value.trim(), false)
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') end(event.currentTarget.value.trim(), true)
        if (event.key === 'Escape') end('', true)
      }}
    />
  )
}
