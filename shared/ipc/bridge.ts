import type { AppError } from '../base/app-error'
import type { Result } from '../base/result'
import type { ArgsOf, ReplyOf } from './channel'
import type { CallName, PushName } from './channel-names'
import type { Calls, Pushes } from './contract'

/** What the window knows of the main process. */
export interface Bridge {
  invoke<K extends CallName>(name: K, args: ArgsOf<Calls[K]>): Promise<Result<ReplyOf<Calls[K]>, AppError>>
  /** Listens to a push; the answer stops listening. */
  on<K extends PushName>(name: K, listen: (payload: Pushes[K]) => void): () => void
}

/** What the preload puts on `window.studio`, and the only thing that the window knows of Electron. */
export interface PageBridge extends Pick<Bridge, 'invoke'> {
  /** Listens to a push; its payload comes as JSON. */
  on(name: PushName, listen: (payload: string) => void): () => void
}
