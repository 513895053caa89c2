import type { Settings } from '../../../shared/ipc/settings'
import type { Action } from '../actions/action'

/** The keys that run an action: those that a person gave it, or else the usual ones. */
export const keysOf = ({ id, shortcuts = [] }: Action, settings: Settings): readonly string[] =>
  settings.shortcuts[id] ?? shortcuts
