import type { Design } from '../../model/design'
import type { DataComment } from '../mermaid/reading/comments'
import type { FlowchartDiagram } from './diagram'
import { readGroups } from './groups-of'
import { type Imported, readAs, startReading } from './imported'
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
  readGroups(diagram, services, comments, reading)
  return readAs('layered', reading)
}
