import { useText } from '../state/language'
import { useStudio } from '../state/studio-store'
import type { MenuItem } from '../ui/menu'
import { action } from './actions/registry'
import { onMac } from './shortcuts/platform'
import { shortcutText } from './shortcuts/shortcut'

/** How an action's first shortcut is written, if it has one. */
export function shortcutOf(id: string): string | undefined {
  const [first] = action(id).shortcuts ?? []
  return first === undefined ? undefined : shortcutText(first, onMac)
}

/** Actions as items of a menu, as they stand now. */
export function useActionItems(ids: readonly string[]): MenuItem[] {
  const text = useText()
  const state = useStudio((state) => state)
  return ids.map((id) => {
    const { label, icon, enabled, run } = action(id)
    return {
      id,
      label: text(label),
      ...(icon ? { icon } : {}),
      shortcut: shortcutOf(id),
      disabled: !enabled(state),
      onSelect: () => void run(),
    }
  })
}
