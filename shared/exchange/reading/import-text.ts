import { ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import { type Inflate, readDrawio } from '../drawio/reading/read-drawio'
import { readPlantuml } from '../plantuml/reading/read-plantuml'
import { readStructurizr } from '../structurizr/reading/read-structurizr'
import { designFromDiagram } from './design-from-diagram'
import type { Imported } from './imported'
import type { ReadDiagram } from './read-diagram'
import type { ReadNotation } from './text-blocks'

/** Mermaid is read by its own parser, which needs more than a text. */
const readers: {
  readonly [N in Exclude<ReadNotation, 'mermaid'>]: (text: string, inflate: Inflate) => Result<ReadDiagram>
} = {
  plantuml: readPlantuml,
  structurizr: readStructurizr,
  drawio: readDrawio,
}

/**
 * A design from a diagram of another notation, with a remark for everything that was not understood or found no place.
 *
 * @param name what a sequence is called that has no title
 * @param around the design that the text is put into
 * @param inflate unpacks what draw.io packs
 */
export function importText(
  notation: keyof typeof readers,
  text: string,
  name: string,
  around: Design,
  inflate: Inflate,
): Result<Imported> {
  const read = readers[notation](text, inflate)
  if (!read.ok) return read
  const { diagram, remarks } = read.value
  const imported = designFromDiagram(diagram, [], name, around)
  return ok({ ...imported, remarks: [...remarks, ...imported.remarks] })
}
