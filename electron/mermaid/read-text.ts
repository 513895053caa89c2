import { ok, type Result } from '../../shared/base/result'
import { importDiagram } from '../../shared/exchange/mermaid/reading/import-diagram'
import { importText } from '../../shared/exchange/reading/import-text'
import type { Imported } from '../../shared/exchange/reading/imported'
import { recognise } from '../../shared/exchange/reading/text-blocks'
import { inflate } from './inflate'
import { parseDiagram } from './parse-diagram'
import type { ReadingTask } from './reading-task'

/** Reads one diagram by the notation that it is in; Mermaid says what is wrong with a text that is in none. */
export async function readText({ text, name, around }: ReadingTask): Promise<Result<Imported>> {
  const notation = recognise(text) ?? 'mermaid'
  if (notation !== 'mermaid') return importText(notation, text, name, around, inflate)
  const parsed = await parseDiagram(text)
  return parsed.ok ? ok(importDiagram(parsed.value, text, name, around)) : parsed
}
