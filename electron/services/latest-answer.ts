import type { AppError } from '../../shared/base/app-error'
import { err, ok, type Result } from '../../shared/base/result'
import type { StartThread, Thread } from './thread'

/**
 * Asks a thread one question at a time. A newer question ends the one before, wherever the thread is with it; a thread
 * that has answered waits for the next question.
 */
export class LatestAnswer<Q, A> {
  readonly #start: StartThread<Q, A>
  #thread: Thread<Q> | null = null
  /** Answers the question that the thread is at. */
  #answer: ((answer: Result<A | null>) => void) | null = null

  constructor(start: StartThread<Q, A>) {
    this.#start = start
  }

  /** `null`: a newer question took its place. */
  ask(question: Q): Promise<Result<A | null>> {
    if (this.#answer) {
      this.#answer(ok(null))
      this.#thread?.stop()
      this.#thread = null
    }
    return new Promise((resolve) => {
      this.#answer = resolve
      this.#thread ??= this.#newThread()
      this.#thread.send(question)
    })
  }

  #newThread(): Thread<Q> {
    const settle = (answer: Result<A>): void => {
      // What a thread said before it was stopped may arrive afterwards.
      if (thread !== this.#thread) return
      this.#answer?.(answer)
      this.#answer = null
    }
    const thread = this.#start(
      (answer) => settle(ok(answer)),
      (error: AppError) => {
        settle(err(error))
        if (thread === this.#thread) this.#thread = null
      },
    )
    return thread
  }
}
