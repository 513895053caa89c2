import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { IconButton } from './button'
import { Icon } from './icon'
import './toasts.css'

interface ToastItem {
  readonly id: number
  readonly tone: 'info' | 'error'
  readonly text: string
  /** The same with every name that the text only counts: shown while the pointer rests on it or it has the focus. */
  readonly whole?: string | undefined
}

interface ToastsProps {
  readonly items: readonly ToastItem[]
  readonly closeLabel: string
  /** The same function between renders, or the time of a toast starts anew. */
  readonly onDismiss: (id: number) => void
}

/** ms that an information stays once nobody rests on it; an error stays until it is dismissed. */
const staysFor = 6000

/** Sentences at the foot of the window. */
export function Toasts({ items, closeLabel, onDismiss }: ToastsProps) {
  return (
    <div className="toasts">
      {items.map((item) => (
        <Toast key={item.id} item={item} closeLabel={closeLabel} onDismiss={onDismiss} />
      ))}
    </div>
  )
}

function Toast({
  item: { id, tone, text, whole },
  closeLabel,
  onDismiss,
}: Omit<ToastsProps, 'items'> & { readonly item: ToastItem }) {
  const { isRead, dismiss, handlers } = useReader(() => onDismiss(id))
  useEffect(() => {
    if (tone === 'error' || isRead) return undefined
    const timer = setTimeout(() => onDismiss(id), staysFor)
    return () => clearTimeout(timer)
  }, [id, tone, isRead, onDismiss])
  return (
    <div className={`toast toast-${tone}`} role={tone === 'error' ? 'alert' : 'status'} {...handlers}>
      <Icon name={tone === 'error' ? 'warning' : 'info'} size={18} />
      <p className="toast-text selectable">{isRead ? (whole ?? text) : text}</p>
      <IconButton icon="close" label={closeLabel} side="above" onClick={dismiss} />
    </div>
  )
}

/** Whether somebody is at a toast, with the pointer or the focus; `dismiss` gives the focus back to what had it before. */
function useReader(onDismiss: () => void) {
  const [isPointedAt, setPointedAt] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const before = useRef<EventTarget | null>(null)
  const dismiss = (): void => {
    if (hasFocus && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    onDismiss()
  }
  const handlers = {
    onPointerEnter: () => setPointedAt(true),
    onPointerLeave: () => setPointedAt(false),
    onFocus({ currentTarget, relatedTarget }: FocusEvent): void {
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget
      setHasFocus(true)
    },
    onBlur: () => setHasFocus(false),
    onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return
      event.preventDefault()
      dismiss()
    },
  }
  return { isRead: isPointedAt || hasFocus, dismiss, handlers }
}
