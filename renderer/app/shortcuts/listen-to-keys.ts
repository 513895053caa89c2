import { actions, runAction } from '../actions/registry'
import { onMac } from './platform'
import { isShortcut } from './shortcut'

/** Inputs that take no text, and leave the keyboard to the window. */
const wordless = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'color', 'file'])

/** Whether what is typed goes into a field. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !wordless.has(target.type)
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}

/** Runs the action whose shortcut was pressed. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  const typing = takesText(event.target)
  for (const { id, shortcuts = [], whileTyping = false } of actions.values()) {
    if (typing && !whileTyping) continue
    if (!shortcuts.some((shortcut) => isShortcut(shortcut, event, onMac))) continue
    if (runAction(id)) event.preventDefault()
    return
  }
}

/** Listens to the keyboard, from now on. */
export const listenToKeys = (): void => window.addEventListener('keydown', onKey)
