import type { BrowserWindow } from 'electron'
import type { PushName } from '../../shared/ipc/channel-names'
import type { Pushes } from '../../shared/ipc/contract'

/** Tells the window something unasked. */
export type Push = <K extends PushName>(name: K, payload: Pushes[K]) => void

/**
 * Pushes to the window that is open; without one there is nobody to tell. As JSON: on its way into the page a text is
 * handed over, where a report would be copied value by value, which takes longer than scoring.
 */
export const pushTo =
  (window: () => BrowserWindow | null): Push =>
  (name, payload) =>
    window()?.webContents.send(name, JSON.stringify(payload))
