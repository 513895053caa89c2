import { actions, runAction } from '../actions/registry'
import { isSettled, takesText } from '../text-field'
import { onMac } from './platform'
import { isShortcut } from './shortcut'

/** A list finds its entries by letters, and knows no shortcuts. */
const leavesShortcuts = ({ target, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  target instanceof HTMLSelectElement && (ctrlKey || metaKey)

/** Runs the action whose shortcut was pressed. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  const typing = takesText(event.target) && !leavesShortcuts(event)
  for (const { id, shortcuts = [], whileTyping = false } of actions.values()) {
    if (typing && whileTyping !== true && !(whileTyping === 'settled' && isSettled(event.target))) continue
    if (!shortcuts.some((shortcut) => isShortcut(shortcut, event, onMac))) continue
    if (runAction(id)) event.preventDefault()
    return
  }
}

/** Listens to the keyboard, from now on. */
export const listenToKeys = (): void => window.addEventListener('keydown', onKey)
