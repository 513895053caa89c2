import type { Result } from '../../shared/base/result'
import type { Imported } from '../../shared/exchange/reading/imported'
import { doTasks } from '../services/do-tasks'
import { readText } from './read-text'
import type { ReadingTask } from './reading-task'

/** Reads texts; `tell` is given what each became. */
doTasks<ReadingTask, Result<Imported>>((task, tell) => {
  void readText(task).then(tell)
})
