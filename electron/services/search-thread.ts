import type { SearchState } from '../../shared/report/improvement'
import type { ImproveTask } from './improve-task'
import type { StartSearch } from './improving'
import type { StartThread, Thread } from './thread'

/** What the thread is sent: a task, or nothing that it should go on with. Both end the task before. */
export interface NumberedTask {
  readonly number: number
  readonly task: ImproveTask | null
}

/** What the thread says of the task with a number. */
export interface NumberedState {
  readonly number: number
  readonly state: SearchState
}

/**
 * Runs searches, one at a time, on a thread that waits for the next one: to start a thread and to load the rules takes
 * longer than to find the first proposal. Stopping ends a search after the edit that it is trying.
 */
export class SearchThread {
  readonly #start: StartThread<NumberedTask, NumberedState>
  #thread: Thread<NumberedTask> | null = null
  #newest = 0
  #tell: ((state: SearchState) => void) | null = null

  constructor(start: StartThread<NumberedTask, NumberedState>) {
    this.#start = start
  }

  /** Starts the thread, so that it is up when a search comes. */
  prepare(): void {
    this.#ready()
  }

  readonly search: StartSearch = (task, tell) => {
    const thread = this.#ready()
    this.#newest += 1
    const number = this.#newest
    this.#tell = tell
    thread.send({ number, task })
    return () => {
      if (this.#newest !== number) return
      this.#newest += 1
      this.#tell = null
      thread.send({ number: this.#newest, task: null })
    }
  }

  #ready(): Thread<NumberedTask> {
    this.#thread ??= this.#start(
      ({ number, state }) => {
        // What was on its way when a search was stopped says nothing any more.
        if (number === this.#newest) this.#tell?.(state)
      },
      (error) => {
        this.#thread = null
        this.#tell?.({ state: 'failed', error })
      },
    )
    return this.#thread
  }
}
