import type { Localized } from '../../../base/localized'
import { technologyIn } from '../../../catalog/technology-in-text'
import type { ArrowEnd, FlowchartDiagram, FlowEdge, FlowGroup, FlowNode } from '../../reading/diagram'
import { replicasInText } from '../../reading/replicas-in-text'
import type { TextRemarks } from '../../reading/text-remarks'
import type { DrawnCell } from './cells-of'
import { type DrawnPage, endsOf, isText, saidOn } from './drawn-page'

export const texts: Localized = { en: 'Free texts and notes', zh: '自由文本与注释' }

/** Boxes with lines between them; what holds others is a group. */
export function readBoxes(page: DrawnPage, remarks: TextRemarks): FlowchartDiagram {
  const { cells, byId, lineOf } = page
  const ends = new Set(cells.flatMap(({ kind, source, target }) => (kind === 'edge' ? [source, target] : [])))
  const around = new Set(cells.flatMap(({ kind, parent }) => (kind === 'vertex' ? [parent] : [])))
  const nodes: FlowNode[] = []
  const groups = new Map<string, FlowGroup & { readonly inside: string[] }>()
  for (const cell of cells) {
    if (cell.kind !== 'vertex' || byId.get(cell.parent)?.kind === 'edge') continue
    if (around.has(cell.id) || (cell.style.has('swimlane') && !ends.has(cell.id))) {
      const title = cell.label.replace(/\n/g, ' ')
      groups.set(cell.id, { id: cell.id, title, inside: [], line: lineOf(cell) })
    } else if (!ends.has(cell.id) && isText(cell)) {
      if (cell.label !== '') remarks.leftOut(texts, cell.line)
    } else nodes.push(nodeOf(cell, lineOf(cell)))
  }
  for (const { id, parent } of cells) groups.get(parent)?.inside.push(id)
  return {
    kind: 'flowchart',
    nodes,
    edges: cells.flatMap((cell) => (cell.kind === 'edge' ? edgeOf(page, cell, remarks) : [])),
    groups: [...groups.values()].reverse(),
  }
}

/** The last line of a label may say what something is made with, and how many of it there are. */
function nodeOf({ id, label, style }: DrawnCell, line: number | null): FlowNode {
  const lines = label.split('\n')
  const last = replicasInText(lines.at(-1) ?? '')
  const isTechnology =
    technologyIn(last.name)?.name.en === last.name || technologyIn(last.name)?.name.zh === last.name
  const name =
    lines.length > 1 && isTechnology
      ? lines.slice(0, -1).join(' ')
      : [...lines.slice(0, -1), last.name].join(' ')
  return {
    id,
    text: name || pictured(style),
    shape: shapeOf(style),
    ...(lines.length > 1 && isTechnology && { technology: last.name }),
    ...(last.replicas > 1 && { replicas: last.replicas }),
    line,
  }
}

/** What an icon without a label shows: `mxgraph.aws4.lambda` is called `lambda`. */
const pictured = (style: ReadonlyMap<string, string>): string =>
  (style.get('resIcon') ?? style.get('shape') ?? '').split('.').at(-1)?.replaceAll('_', ' ') ?? ''

function shapeOf(style: ReadonlyMap<string, string>): string {
  const shape = style.get('shape') ?? ''
  if (/cylinder|datastore|database/.test(shape)) return style.get('direction') === 'south' ? 'h-cyl' : 'cyl'
  return /actor/i.test(shape) || style.has('umlActor') ? 'person' : ''
}

function edgeOf(page: DrawnPage, edge: DrawnCell, remarks: TextRemarks): FlowEdge[] {
  const text = saidOn(page, edge)
  if (!endsOf(page, edge, text, remarks)) return []
  const { style } = edge
  return [
    {
      id: null,
      from: edge.source,
      to: edge.target,
      text,
      start: headOf(style.get('startArrow') ?? 'none'),
      end: headOf(style.get('endArrow') ?? 'classic'),
      stroke: style.get('dashed') === '1' ? 'dotted' : 'normal',
      line: page.lineOf(edge),
    },
  ]
}

function headOf(name: string): ArrowEnd {
  if (name === 'none' || name === '') return 'none'
  if (name === 'cross') return 'cross'
  return /oval|circle|diamond/i.test(name) ? 'circle' : 'arrow'
}
