import { ok } from '../../shared/base/result'
import type { Settings } from '../../shared/ipc/settings'
import type { SettingsStore } from '../storage/settings-store'
import type { Handlers } from './handlers'

/** @param changed makes the menu, the theme and the title follow. */
export const settingsHandlers = (
  settings: SettingsStore,
  changed: (settings: Settings) => void,
): Pick<Handlers, 'settings:change' | 'recents:list'> => ({
  'settings:change': (change) => {
    const all = settings.change(change)
    changed(all)
    return ok(all)
  },
  'recents:list': () => ok(settings.recents),
})
