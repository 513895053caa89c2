import { parseDiagram } from '../../../electron/mermaid/parse-diagram'
import { importDiagram } from '../../../shared/exchange/mermaid/reading/import-diagram'
import type { Imported } from '../../../shared/exchange/reading/imported'
import { type Design, emptyDesign } from '../../../shared/model/design'

/** A text as the importer reads it with the real parser. Tests only hand in texts that it takes. */
export async function importText(text: string, around: Design = emptyDesign()): Promise<Imported> {
  const parsed = await parseDiagram(text)
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error)}\n${text}`)
  return importDiagram(parsed.value, text, 'Sequence', around)
}
