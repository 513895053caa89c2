import { toAppError } from '../../shared/base/app-error'
import type { SearchState } from '../../shared/report/improvement'
import createWorker from './improve-worker?nodeWorker'
import type { StartSearch } from './improving'

/** Runs a search on a thread of its own. Stopping ends the thread wherever it is. */
export const searchOnThread: StartSearch = (task, tell) => {
  const worker = createWorker({ workerData: task })
  worker.on('message', (state: SearchState) => tell(state))
  worker.on('error', (cause) => tell({ state: 'failed', error: toAppError(cause) }))
  return () => void worker.terminate()
}
