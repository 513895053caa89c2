import type { Design } from '../../../model/design'
import { classesFromDiagram } from './classes-from-diagram'
import { dataComments } from './comments'
import { deploymentFromFlowchart } from './deployment-from-flowchart'
import type { Diagram } from './diagram'
import type { Imported } from './imported'
import { layeredFromFlowchart } from './layered-from-flowchart'
import { leftOut } from './left-out'
import { sequenceFromDiagram } from './sequence-from-diagram'
import { silentLosses } from './silent-losses'

/**
 * A design from a Mermaid text and what the parser makes of it: what the text says as elements, what rides in its
 * comments as it was, and a remark for everything that found no place.
 *
 * @param around the design that the text is put into
 * @param name what a sequence is called that has no title
 */
export function importDiagram(diagram: Diagram, text: string, name: string, around: Design): Imported {
  const comments = dataComments(text)
  const imported = read(diagram, comments, name, around)
  return {
    ...imported,
    remarks: [...silentLosses(text, diagram.kind), ...imported.remarks, ...leftOut(text, diagram.kind)],
  }
}

function read(
  diagram: Diagram,
  comments: ReturnType<typeof dataComments>,
  name: string,
  around: Design,
): Imported {
  switch (diagram.kind) {
    case 'flowchart':
      return comments.some(({ data }) => data.view === 'deployment')
        ? deploymentFromFlowchart(diagram, comments, around)
        : layeredFromFlowchart(diagram, comments, around)
    case 'classes':
      return classesFromDiagram(diagram, comments, around)
    case 'sequence':
      return sequenceFromDiagram(diagram, comments, name, around)
  }
}
