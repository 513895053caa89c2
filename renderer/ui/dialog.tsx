import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './button'
import './dialog.css'

interface DialogProps {
  readonly title: string
  /** Accessible name of the closing button. */
  readonly closeLabel: string
  readonly onClose: () => void
  /** px. */
  readonly width?: number
  readonly children: ReactNode
  /** Buttons at the foot. */
  readonly actions?: ReactNode
}

/** A modal dialog with a title. */
export function Dialog({ title, closeLabel, onClose, width = 480, children, actions }: DialogProps) {
  const id = useId()
  return (
    <Modal labelledBy={id} onClose={onClose} width={width}>
      <header className="dialog-head">
        <h2 id={id} className="dialog-title">
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} shortcut="Esc" onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      {actions && <footer className="dialog-actions">{actions}</footer>}
    </Modal>
  )
}

interface ModalProps {
  readonly onClose: () => void
  /** px. */
  readonly width: number
  /** Id of the element that names it; or `label`, its name. */
  readonly labelledBy?: string
  readonly label?: string
  readonly place?: 'centre' | 'top'
  readonly children: ReactNode
}

/** The bare modal: Escape and a press beside it close it; the focus goes back to where it was. */
export function Modal({ onClose, width, labelledBy, label, place = 'centre', children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // By itself the focus would go to the first button, which is the one that closes.
    const start =
      element?.querySelector<HTMLElement>('input, select') ??
      element?.querySelector<HTMLElement>('.dialog-box')
    start?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${place}`}
      style={{ width }}
      aria-labelledby={labelledBy}
      aria-label={label}
      closedby="any"
      onClose={() => !dialog.current?.open && onClose()}
    >
      <div className="dialog-box" tabIndex={-1}>
        {children}
      </div>
    </dialog>
  )
}
