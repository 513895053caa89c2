import { useEffect, useRef } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { maxNameLength } from '../../../../shared/model/service'
import { useText } from '../../../state/language'
import { useDeployment } from '../deployment-state'
import './name-box.css'

interface NameBoxProps {
  readonly id: ElementId
  readonly name: string
  readonly label: Localized
  readonly onName: (name: string) => void
}

/**
 * A name that is being typed over what bears it. Enter and leaving keep it, Escape and an empty name keep the old one; a
 * key that an input method is still composing with means nothing here.
 */
export function NameBox({ id, name, label, onName }: NameBoxProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [])

  const close = (typed: string, refocus: boolean): void => {
    useDeployment.setState({ renaming: null, ...(refocus ? { focus: id } : {}) })
    if (typed !== '' && typed !== name) onName(typed)
  }

  return (
    <input
      ref={input}
      className="name-box nodrag nopan"
      aria-label={text(label)}
      defaultValue={name}
      maxLength={maxNameLength}
      onBlur={(event) => {
        if (useDeployment.getState().renaming === id) close(event.currentTarget.value.trim(), false)
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') close(event.currentTarget.value.trim(), true)
        if (event.key === 'Escape') close('', true)
      }}
    />
  )
}
