import type { Design } from '../../model/design'
import type { DataComment } from '../mermaid/reading/comments'
import { classesFromDiagram } from './classes-from-diagram'
import { deploymentFromFlowchart } from './deployment-from-flowchart'
import type { Diagram } from './diagram'
import type { Imported } from './imported'
import { layeredFromFlowchart } from './layered-from-flowchart'
import { sequenceFromDiagram } from './sequence-from-diagram'

/**
 * A design from what a notation says, in whatever words it says it.
 *
 * @param comments what rides in comments that only Pentarch reads; none in a notation that has no such comments
 * @param name what a sequence is called that has no title
 * @param around the design that the text is put into
 */
export function designFromDiagram(
  diagram: Diagram,
  comments: readonly DataComment[],
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
