import { useStudio } from '../../state/studio-store'
import { actions, runAction } from '../actions/registry'
import { isSettled, takesText } from '../text-field'
import { keysOf } from './keys-of'
import { onMac } from './platform'
import { isShortcut } from './shortcut'

/** A list finds its entries by letters, and knows no shortcuts. */
const leavesShortcuts = ({ target, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  target instanceof HTMLSelectElement && (ctrlKey || metaKey)

/** Runs the action whose shortcut was pressed. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  const typing = takesText(event.target) && !leavesShortcuts(event)
  const { settings } = useStudio.getState()
  for (const action of actions.values()) {
    const { id, whileTyping = false } = action
    if (typing && whileTyping !== true && !(whileTyping === 'settled' && isSettled(event.target))) continue
    if (!keysOf(action, settings).some((shortcut) => isShortcut(shortcut, event, onMac))) continue
    if (runAction(id)) event.preventDefault()
    return
  }
}
