import type { Bridge } from '../../shared/ipc/bridge'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly studio: Bridge
  }
}

/** The only door to the main process. */
export const bridge: Bridge = {
  invoke: (name, args) => window.studio.invoke(name, args),
  on: (name, listen) => window.studio.on(name, listen),
}
