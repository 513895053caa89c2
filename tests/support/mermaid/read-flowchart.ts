import { expect } from 'vitest'
import { decoded, entriesOf, type MermaidVersion, readMermaid } from './read-mermaid'

interface FlowDb {
  getVertices(): Map<string, { id: string; text?: string; type?: string; domId?: string }>
  getEdges(): { id?: string; start: string; end: string; text: string; stroke: string; type: string }[]
  getSubGraphs(): { id: string; title: string; nodes: string[] }[]
}

const isFlowchart = (db: object): db is FlowDb => 'getVertices' in db && 'getSubGraphs' in db

/** A flowchart as the real parser understands it, with texts as a person would read them. */
export async function readFlowchart(text: string, version?: MermaidVersion) {
  const db = await readMermaid(text, 'flowchart-v2', isFlowchart, version)
  const vertices = entriesOf(db.getVertices()).map(([, vertex]) => vertex)
  // Version 10 names what stands in a subgraph by what draws it.
  const ids = new Map(vertices.map(({ id, domId = id }) => [domId, id]))
  return {
    nodes: new Map(
      vertices.map(({ id, text: label = '', type = '' }) => [
        id,
        { text: decoded(label).trim(), shape: type },
      ]),
    ),
    edges: db.getEdges().map(({ id = '', start, end, text: label, stroke, type }) => {
      expect(type).toBe('arrow_point')
      return { id, from: start, to: end, text: decoded(label), dotted: stroke === 'dotted' }
    }),
    subgraphs: db.getSubGraphs().map(({ id, title, nodes }) => {
      const inside = nodes.map((node) => ids.get(node) ?? node).sort()
      return { id, title: decoded(title).trim(), inside }
    }),
  }
}
