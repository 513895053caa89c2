import { parentPort } from 'node:worker_threads'

/** Does every task that this thread is sent; what `tell` is given goes back to whoever started it. */
export const doTasks = <T, M>(work: (task: T, tell: (message: M) => void) => void): void => {
  parentPort?.on('message', (task: T) => work(task, (message) => parentPort?.postMessage(message)))
}
