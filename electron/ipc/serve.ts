import { ipcMain } from 'electron'
import { toAppError } from '../../shared/base/app-error'
import { err } from '../../shared/base/result'
import { type CallName, callNames } from '../../shared/ipc/channel-names'

/** Who sent a message: the page, and the frame in it, which may be gone meanwhile. */
interface Sender {
  readonly sender: unknown
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Tells the studio's own page from anything else that can send a message. */
export type TrustedSender = (event: Sender) => boolean

/** Parses the arguments of a call and answers it; may have to be loaded first. */
type Answer = (name: CallName, raw: unknown) => unknown

/** Answers every call of the contract, of trusted senders only. What is thrown on the way becomes `unexpected`. */
export function serve(answer: Answer, isTrusted: TrustedSender): void {
  for (const name of callNames) {
    ipcMain.handle(name, async (event, raw: unknown) => {
      if (!isTrusted(event)) return err({ code: 'untrusted-sender' })
      try {
        return await answer(name, raw)
      } catch (cause) {
        return err(toAppError(cause))
      }
    })
  }
}
