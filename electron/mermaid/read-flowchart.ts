import { shownText } from '../../shared/exchange/mermaid/reading/shown-text'
import type { ArrowEnd, FlowchartDiagram, FlowEdge } from '../../shared/exchange/reading/diagram'

/** What Mermaid keeps of a flowchart, as far as it is read here. */
interface FlowDb {
  getVertices(): ReadonlyMap<
    string,
    { id: string; text?: string; type?: string; labelType?: string; classes?: readonly string[] }
  >
  getEdges(): readonly {
    id?: string
    isUserDefinedId?: boolean
    start: string
    end: string
    text: string
    labelType?: string
    stroke?: string
    length?: number
    type?: string
    classes?: readonly string[]
  }[]
  getSubGraphs(): readonly {
    id: string
    title: string
    labelType?: string
    nodes: readonly string[]
    dir?: string
    classes?: readonly string[]
  }[]
  getDirection(): string | undefined
}

/** Whether what Mermaid keeps of a diagram is a flowchart. */
export const isFlowchart = (db: object): db is FlowDb => 'getVertices' in db && 'getSubGraphs' in db

/** A flowchart as plain data. Mermaid takes the id of an edge that has data for a node, too; it is none. */
export function readFlowchart(db: FlowDb): FlowchartDiagram {
  const edges = db.getEdges()
  const edgeIds = new Set(edges.filter(({ isUserDefinedId }) => isUserDefinedId).map(({ id }) => id))
  const ends = new Set(edges.flatMap(({ start, end }) => [start, end]))
  const groups = db.getSubGraphs()
  const groupIds = new Set(groups.map(({ id }) => id))
  const direction = db.getDirection()
  return {
    kind: 'flowchart',
    nodes: [...db.getVertices().values()]
      .filter(({ id }) => !groupIds.has(id) && (!edgeIds.has(id) || ends.has(id)))
      .map(({ id, text, type, labelType, classes = [] }) => ({
        id,
        text: shownText(text ?? id, labelType === 'markdown'),
        shape: type ?? '',
        styles: [...classes],
      })),
    edges: edges.map(
      (each): FlowEdge => ({
        id: each.isUserDefinedId ? (each.id ?? null) : null,
        from: each.start,
        to: each.end,
        text: shownText(each.text, each.labelType === 'markdown'),
        ...arrowOf(each.type ?? ''),
        stroke: strokes.find((stroke) => stroke === each.stroke) ?? 'normal',
        ...(each.length !== undefined && { length: each.length }),
        styles: [...(each.classes ?? [])],
      }),
    ),
    groups: groups.map(({ id, title, labelType, nodes, dir, classes = [] }) => ({
      id,
      title: shownText(title, labelType === 'markdown'),
      inside: [...nodes],
      styles: [...classes],
      ...(dir !== undefined && { direction: dir }),
    })),
    ...(direction !== undefined && direction !== 'TB' && { direction }),
  }
}

const strokes = ['normal', 'thick', 'dotted', 'invisible'] as const

/** `arrow_point`, `double_arrow_cross`, `arrow_open`: what stands at the ends. */
function arrowOf(type: string): { readonly start: ArrowEnd; readonly end: ArrowEnd } {
  const head: ArrowEnd = type.endsWith('point')
    ? 'arrow'
    : type.endsWith('circle')
      ? 'circle'
      : type.endsWith('cross')
        ? 'cross'
        : 'none'
  return { start: type.startsWith('double') ? head : 'none', end: head }
}
