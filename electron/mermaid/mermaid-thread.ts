import type { Result } from '../../shared/base/result'
import type { Imported } from '../../shared/exchange/mermaid/reading/imported'
import type { Design } from '../../shared/model/design'
import { threadsOf } from '../services/thread'
import createWorker from './mermaid-worker?nodeWorker'

export interface ReadingTask {
  readonly text: string
  /** What a sequence is called that has no title. */
  readonly name: string
  /** The design that the text is put into. */
  readonly around: Design
}

/** A thread that reads Mermaid texts. */
export const mermaidThread = threadsOf<ReadingTask, Result<Imported>>(createWorker)
