import { useEffect } from 'react'
import { IconButton } from './button'
import { Icon } from './icon'
import './toasts.css'

interface ToastItem {
  readonly id: number
  readonly tone: 'info' | 'error'
  readonly text: string
  /** The same with every name that the text only counts: shown while the pointer rests on it. */
  readonly whole?: string | undefined
}

interface ToastsProps {
  readonly items: readonly ToastItem[]
  readonly closeLabel: string
  /** The same function between renders, or the time of a toast starts anew. */
  readonly onDismiss: (id: number) => void
}

/** ms that an information stays; an error stays until it is dismissed. */
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
  useEffect(() => {
    if (tone === 'error') return undefined
    const timer = setTimeout(() => onDismiss(id), staysFor)
    return () => clearTimeout(timer)
  }, [id, tone, onDismiss])
  return (
    <div className={`toast toast-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={tone === 'error' ? 'warning' : 'info'} size={18} />
      <p className="toast-text selectable" title={whole}>
        {text}
      </p>
      <IconButton icon="close" label={closeLabel} side="above" onClick={() => onDismiss(id)} />
    </div>
  )
}
