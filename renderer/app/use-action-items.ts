import type { Settings } from '../../shared/ipc/settings'
import { useText } from '../state/language'
import { useStudio } from '../state/studio-store'
import type { MenuItem } from '../ui/menu'
import { action } from './actions/registry'
import { keysOf } from './shortcuts/keys-of'
import { onMac } from './shortcuts/platform'
import { shortcutText } from './shortcuts/shortcut'

/** How an action's first shortcut is written, if it has one. */
function shortcutIn(id: string, settings: Settings): string | undefined {
  const [first] = keysOf(action(id), settings)
  return first === undefined ? undefined : shortcutText(first, onMac)
}

/** The same, for a component, which follows where the shortcut is changed. */
export const useShortcut = (id: string): string | undefined =>
  useStudio(({ settings }) => shortcutIn(id, settings))

/** Actions as items of a menu, as they stand now. */
export function useActionItems(ids: readonly string[]): MenuItem[] {
  const text = useText()
  // One text of what can change about them: the window is not drawn anew for every other change.
  const enabled = useStudio((state) => ids.map((id) => (action(id).enabled(state) ? id : '')).join(' '))
  const settings = useStudio((state) => state.settings)
  const possible = new Set(enabled.split(' '))
  return ids.map((id) => {
    const { label, icon, run } = action(id)
    return {
      id,
      label: text(label),
      ...(icon ? { icon } : {}),
      shortcut: shortcutIn(id, settings),
      disabled: !possible.has(id),
      onSelect: () => void run(),
    }
  })
}
