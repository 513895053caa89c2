import type { Result } from '../../shared/base/result'
import type { Imported } from '../../shared/exchange/reading/imported'
import { threadsOf } from '../services/thread'
import createWorker from './mermaid-worker?nodeWorker'
import type { ReadingTask } from './reading-task'

/** A thread that reads texts of all notations. */
export const mermaidThread = threadsOf<ReadingTask, Result<Imported>>(createWorker)
