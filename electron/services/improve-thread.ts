import type { SearchState } from '../../shared/report/improvement'
import type { ImproveTask } from './improve-task'
import createWorker from './improve-worker?nodeWorker'
import type { StartSearch } from './improving'
import { threadsOf } from './thread'

const startThread = threadsOf<ImproveTask, SearchState>(createWorker)

/** Runs a search on a thread of its own. Stopping ends the thread wherever it is. */
export const searchOnThread: StartSearch = (task, tell) => {
  const thread = startThread(tell, (error) => tell({ state: 'failed', error }))
  thread.send(task)
  return () => thread.stop()
}
