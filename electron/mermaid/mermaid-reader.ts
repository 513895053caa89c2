import { err, type Result } from '../../shared/base/result'
import type { Imported } from '../../shared/exchange/reading/imported'
import { recognise } from '../../shared/exchange/reading/text-blocks'
import type { StartThread, Thread } from '../services/thread'
import type { ReadingTask } from './reading-task'

/** Characters of a text at most. */
const longestText = 2_000_000
/** s that reading may take once what it needs is loaded. */
const patience = 2
/** s more for the first Mermaid text: its parser has to be loaded for it. */
const loading = 8

/**
 * Reads texts of all notations on a thread of its own, one after the other. A text that takes longer than anybody waits ends the
 * thread with it; the next text gets a new one.
 */
export class MermaidReader {
  readonly #start: StartThread<ReadingTask, Result<Imported>>
  #thread: Thread<ReadingTask> | null = null
  #isLoaded = false
  /** Takes what becomes of the text that is being read. */
  #answer: ((result: Result<Imported>) => void) | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(start: StartThread<ReadingTask, Result<Imported>>) {
    this.#start = start
  }

  read(task: ReadingTask): Promise<Result<Imported>> {
    const { length: characters } = task.text
    if (characters > longestText)
      return Promise.resolve(err({ code: 'text-too-large', characters, limit: longestText }))
    const read = this.#last.then(() => this.#readNow(task))
    this.#last = read
    return read
  }

  /** Ends the thread wherever it is. */
  stop(): void {
    this.#thread?.stop()
    this.#thread = null
    this.#isLoaded = false
  }

  #readNow(task: ReadingTask): Promise<Result<Imported>> {
    return new Promise((resolve) => {
      const isMermaid = (recognise(task.text) ?? 'mermaid') === 'mermaid'
      const seconds = this.#isLoaded || !isMermaid ? patience : patience + loading
      const timer = setTimeout(() => {
        this.stop()
        this.#answer?.(err({ code: 'text-too-slow', seconds }))
      }, seconds * 1000)
      this.#answer = (result) => {
        clearTimeout(timer)
        this.#answer = null
        if (result.ok && isMermaid) this.#isLoaded = true
        resolve(result)
      }
      this.#thread ??= this.#newThread()
      this.#thread.send(task)
    })
  }

  #newThread(): Thread<ReadingTask> {
    return this.#start(
      (result) => {
        this.#answer?.(result)
      },
      (error) => {
        this.stop()
        this.#answer?.(err(error))
      },
    )
  }
}
