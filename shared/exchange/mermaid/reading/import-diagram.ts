import type { Design } from '../../../model/design'
import { designFromDiagram } from '../../reading/design-from-diagram'
import type { Diagram } from '../../reading/diagram'
import type { Imported } from '../../reading/imported'
import { dataComments } from './comments'
import { leftOut } from './left-out'
import { silentLosses } from './silent-losses'

/**
 * A design from a Mermaid text and what the parser makes of it: what the text says as elements, what rides in its
 * comments as it was, and a remark for everything that found no place.
 *
 * @param around the design that the text is put into
 * @param name what a sequence is called that has no title
 */
export function importDiagram(diagram: Diagram, text: string, name: string, around: Design): Imported {
  const imported = designFromDiagram(diagram, dataComments(text), name, around)
  return {
    ...imported,
    remarks: [...silentLosses(text, diagram.kind), ...imported.remarks, ...leftOut(text, diagram.kind)],
  }
}
