import type { AppError } from '../../shared/base/app-error'
import { err, ok, type Result } from '../../shared/base/result'
import type { StartThread, Thread } from './thread'

/**
 * Asks a thread one question at a time. A newer question ends the one before, wherever the thread is with it; a thread
 * that has answered waits for the next question.
 */
export class LatestAnswer<Q, A, M = A> {
  readonly #start: StartThread<Q, M>
  readonly #answerIn: (message: M) => A | null
  #thread: Thread<Q> | null = null
  /** Answers the question that the thread is at. */
  #answer: ((answer: Result<A | null>) => void) | null = null

  /** @param answerIn the answer in a message; `null` where it only says how far the thread is */
  constructor(start: StartThread<Q, M>, answerIn: (message: M) => A | null) {
    this.#start = start
    this.#answerIn = answerIn
  }

  /** `null`: a newer question took its place, or it was cancelled. */
  ask(question: Q): Promise<Result<A | null>> {
    this.cancel()
    return new Promise((resolve) => {
      this.#answer = resolve
      this.#thread ??= this.#newThread()
      this.#thread.send(question)
    })
  }

  /** Ends the question that the thread is at, if it is at one. */
  cancel(): void {
    if (!this.#answer) return
    this.#answer(ok(null))
    this.#answer = null
    this.#thread?.stop()
    this.#thread = null
  }

  #newThread(): Thread<Q> {
    const isCurrent = (): boolean => thread === this.#thread
    const settle = (answer: Result<A>): void => {
      this.#answer?.(answer)
      this.#answer = null
    }
    const thread = this.#start(
      (message) => {
        // What a thread said before it was stopped may arrive afterwards.
        const answer = isCurrent() ? this.#answerIn(message) : null
        if (answer !== null) settle(ok(answer))
      },
      (error: AppError) => {
        if (!isCurrent()) return
        settle(err(error))
        this.#thread = null
      },
    )
    return thread
  }
}
