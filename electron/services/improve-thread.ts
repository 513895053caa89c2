import createWorker from './improve-worker?nodeWorker'
import { type NumberedState, type NumberedTask, SearchThread } from './search-thread'
import { threadsOf } from './thread'

/** Searches on a thread of its own. */
export const searchThread = (): SearchThread =>
  new SearchThread(threadsOf<NumberedTask, NumberedState>(createWorker))
