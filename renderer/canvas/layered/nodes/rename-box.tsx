import { useEffect, useRef } from 'react'
import { call } from '../../../../shared/commands/define-command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import { maxNameLength, type Service } from '../../../../shared/model/service'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { useCanvas } from '../canvas-state'
import './rename-box.css'

const label = { en: 'Name of the service', zh: '服务名称' } as const

/**
 * The name of a service, being typed over it. Enter and leaving keep it, Escape and an empty name keep the old one; a
 * key that an input method is still composing with means nothing here.
 */
export function RenameBox({ service }: { readonly service: Service }) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    input.current?.select()
  }, [])

  const close = (name: string, refocus: boolean): void => {
    useCanvas.setState({ renaming: null, ...(refocus ? { focus: service.id } : {}) })
    if (name !== '') run(call(renameService, { service: service.id, name }))
  }

  return (
    <input
      ref={input}
      className="rename-box nodrag nopan"
      aria-label={text(label)}
      defaultValue={service.name}
      maxLength={maxNameLength}
      onBlur={(event) => {
        if (useCanvas.getState().renaming === service.id) close(event.currentTarget.value.trim(), false)
      }}
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
