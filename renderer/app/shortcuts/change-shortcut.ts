import { changeSettings } from '../../state/settings'
import { useStudio } from '../../state/studio-store'
import type { Action } from '../actions/action'
import { keysOf } from './keys-of'

/** The action that a shortcut runs today. */
export function ownerOf(shortcut: string, actions: Iterable<Action>): Action | undefined {
  const { settings } = useStudio.getState()
  for (const action of actions) if (keysOf(action, settings).includes(shortcut)) return action
  return undefined
}

/** Gives an action a shortcut, its only one; whoever had it before keeps its others. `null` leaves it without any. */
export function giveShortcut(action: Action, shortcut: string | null, actions: Iterable<Action>): void {
  const { settings } = useStudio.getState()
  const shortcuts = { ...settings.shortcuts, [action.id]: shortcut === null ? [] : [shortcut] }
  const owner = shortcut === null ? undefined : ownerOf(shortcut, actions)
  if (owner && owner.id !== action.id)
    shortcuts[owner.id] = keysOf(owner, settings).filter((each) => each !== shortcut)
  void changeSettings({ shortcuts })
}

/** Gives all actions their usual shortcuts back. */
export const resetShortcuts = (): void => void changeSettings({ shortcuts: {} })
