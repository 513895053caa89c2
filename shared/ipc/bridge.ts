import type { AppError } from '../base/app-error'
import type { Result } from '../base/result'
import type { ArgsOf, PayloadOf, ReplyOf } from './channel'
import type { CallName, Calls, Pushes, PushName } from './contract'

/** What the preload puts on `window.studio`, and the only thing that the window knows of Electron. */
export interface Bridge {
  invoke<K extends CallName>(name: K, args: ArgsOf<Calls[K]>): Promise<Result<ReplyOf<Calls[K]>, AppError>>
  /** Listens to a push; the answer stops listening. */
  on<K extends PushName>(name: K, listen: (payload: PayloadOf<Pushes[K]>) => void): () => void
}
