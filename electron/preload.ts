import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { PageBridge } from '../shared/ipc/bridge'
import { callNames, pushNames } from '../shared/ipc/channel-names'

const known = (names: readonly string[], name: string): void => {
  if (!names.includes(name)) throw new Error(`the studio has no channel ${name}`)
}

/** The contract and nothing beyond it: a channel that is not in it cannot be reached from the page. */
const bridge: PageBridge = {
  invoke(name, args) {
    known(callNames, name)
    return ipcRenderer.invoke(name, args)
  },
  on(name, listen) {
    known(pushNames, name)
    const hear = (_: IpcRendererEvent, payload: string): void => listen(payload)
    ipcRenderer.on(name, hear)
    return () => ipcRenderer.off(name, hear)
  },
}

contextBridge.exposeInMainWorld('studio', bridge)
