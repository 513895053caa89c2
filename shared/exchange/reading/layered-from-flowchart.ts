import type { Design } from '../../model/design'
import type { DataComment } from '../mermaid/reading/comments'
import type { FlowchartDiagram } from './diagram'
import { type Imported, readAs, startReading } from './imported'
import { laneOf } from './lane-of'
import { readLinks } from './links-of'
import { readServices } from './services-of'

/**
 * A flowchart as a layered design: nodes as services, by the technology that their text names, subgraphs as lanes where
 * they are called like one, edges as links, dotted ones asynchronous. What rides in comments is given back as it was.
 */
export function layeredFromFlowchart(
  diagram: FlowchartDiagram,
  comments: readonly DataComment[],
  around: Design,
): Imported {
  const reading = startReading(around, comments)
  const services = readServices(diagram, comments, reading)
  readLinks(diagram.edges, services, comments, reading)
  for (const group of diagram.groups) {
    if (laneOf(group)) continue
    reading.remark(
      {
        en: `The group “${group.title || group.id}” is called like no lane; its services stand in the lanes of their technologies.`,
        zh: `分组“${group.title || group.id}”的名称不对应任何泳道，其中的服务按各自技术放入泳道。`,
      },
      group.line,
    )
  }
  return readAs('layered', reading)
}
