import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/ipc/bridge'
import { calls, pushes } from '../shared/ipc/contract'

const known = (contract: object, name: string): void => {
  if (!Object.hasOwn(contract, name)) throw new Error(`the studio has no channel ${name}`)
}

/** The contract and nothing beyond it: a channel that is not in it cannot be reached from the page. */
const bridge: Bridge = {
  invoke(name, args) {
    known(calls, name)
    return ipcRenderer.invoke(name, args)
  },
  on(name, listen) {
    known(pushes, name)
    const hear = (_: IpcRendererEvent, payload: Parameters<typeof listen>[0]): void => listen(payload)
    ipcRenderer.on(name, hear)
    return () => ipcRenderer.off(name, hear)
  },
}

contextBridge.exposeInMainWorld('studio', bridge)
