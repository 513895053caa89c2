import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type AppError, toAppError } from '../../shared/base/app-error'
import { err, type Result } from '../../shared/base/result'
import type { ArgsOf, ReplyOf } from '../../shared/ipc/channel'
import type { CallName } from '../../shared/ipc/channel-names'
import { type Calls, calls } from '../../shared/ipc/contract'

type Answer<K extends CallName> = Result<ReplyOf<Calls[K]>, AppError>

/** What answers each call of the contract. */
export type Handlers = {
  readonly [K in CallName]: (args: ArgsOf<Calls[K]>) => Answer<K> | Promise<Answer<K>>
}

/** Tells the studio's own page from anything else that can send a message. */
export type TrustedSender = (event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>) => boolean

/**
 * Answers every call of the contract: of trusted senders only, with arguments that its parser accepts. What a handler
 * throws becomes `unexpected`.
 */
export function serve(handlers: Handlers, isTrusted: TrustedSender): void {
  for (const name of Object.keys(calls) as CallName[]) {
    ipcMain.handle(name, (event, raw: unknown) =>
      isTrusted(event) ? answer(name, handlers, raw) : err({ code: 'untrusted-sender' }),
    )
  }
}

async function answer<K extends CallName>(name: K, handlers: Handlers, raw: unknown): Promise<Answer<K>> {
  const args = calls[name].args.safeParse(raw)
  if (!args.success) {
    const [issue] = args.error.issues
    const detail = issue ? `${issue.path.join('.')}: ${issue.message}` : 'malformed'
    return err({ code: 'bad-request', channel: name, detail })
  }
  try {
    return await handlers[name](args.data as ArgsOf<Calls[K]>)
  } catch (cause) {
    return err(toAppError(cause))
  }
}
