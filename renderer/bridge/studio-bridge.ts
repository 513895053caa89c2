import type { Bridge, PageBridge } from '../../shared/ipc/bridge'
import type { Pushes } from '../../shared/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly studio: PageBridge
  }
}

/** The only door to the main process. */
export const bridge: Bridge = {
  invoke: (name, args) => window.studio.invoke(name, args),
  on: <K extends keyof Pushes>(name: K, listen: (payload: Pushes[K]) => void) =>
    window.studio.on(name, (payload) => listen(JSON.parse(payload) as Pushes[K])),
}
