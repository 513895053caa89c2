import { errorText } from '../../shared/base/error-texts'
import type { Localized } from '../../shared/base/localized'
import type { exportFormats } from '../../shared/ipc/contract'
import { bridge } from '../bridge/studio-bridge'
import { notify } from './studio-store'

/** Puts a text on the system's clipboard and says `done`, or why it could not. */
export async function copyText(text: string, done: Localized): Promise<void> {
  const answer = await bridge.invoke('clipboard:write', { text })
  if (answer.ok) notify('info', done)
  else notify('error', errorText(answer.error))
}

/** Asks where to, writes the text there and says where it is, or why it could not. A cancelled question says nothing. */
export async function saveText(
  suggestedName: string,
  format: (typeof exportFormats)[number],
  text: string,
): Promise<void> {
  const answer = await bridge.invoke('export:save', { suggestedName, format, text })
  if (!answer.ok) notify('error', errorText(answer.error))
  else if (answer.value) {
    const { path } = answer.value
    notify('info', { en: `Exported to ${path}`, zh: `已导出到 ${path}` })
  }
}
