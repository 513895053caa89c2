import type { Result } from '../../shared/base/result'
import { importDiagram } from '../../shared/exchange/mermaid/reading/import-diagram'
import type { Imported } from '../../shared/exchange/reading/imported'
import { doTasks } from '../services/do-tasks'
import { parseDiagram } from './parse-diagram'
import type { ReadingTask } from './reading-task'

/** Reads texts; `tell` is given what each became. */
doTasks<ReadingTask, Result<Imported>>((task, tell) => {
  void readTask(task).then(tell)
})

async function readTask({ text, name, around }: ReadingTask): Promise<Result<Imported>> {
  const parsed = await parseDiagram(text)
  return parsed.ok ? { ok: true, value: importDiagram(parsed.value, text, name, around) } : parsed
}
