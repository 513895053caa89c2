import type { Worker } from 'node:worker_threads'
import { type AppError, toAppError } from '../../shared/base/app-error'

/** A thread that does tasks of one kind. */
export interface Thread<T> {
  send(task: T): void
  /** Ends it wherever it is. */
  stop(): void
}

/** Starts a thread, which tells what comes of its tasks. One that failed does nothing more. */
export type StartThread<T, M> = (tell: (message: M) => void, fail: (error: AppError) => void) => Thread<T>

/** What starts threads that run one module; `doTasks` is their other end. */
export const threadsOf =
  <T, M>(createWorker: (options: object) => Worker): StartThread<T, M> =>
  (tell, fail) => {
    const worker = createWorker({})
    worker.on('message', (message: M) => tell(message))
    worker.on('error', (cause) => fail(toAppError(cause)))
    return { send: (task) => worker.postMessage(task), stop: () => void worker.terminate() }
  }
