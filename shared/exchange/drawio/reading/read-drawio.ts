import type { Localized } from '../../../base/localized'
import { ok, type Result } from '../../../base/result'
import { technologyIn } from '../../../catalog/technology-in-text'
import type { ArrowEnd, FlowchartDiagram, FlowEdge, FlowGroup, FlowNode } from '../../reading/diagram'
import { type ReadDiagram, refused } from '../../reading/read-diagram'
import { replicasInText } from '../../reading/replicas-in-text'
import { type TextRemarks, textRemarks } from '../../reading/text-remarks'
import { cellsOf, type DrawnCell } from './cells-of'
import { readXml, type XmlElement } from './read-xml'

/** Base64 of raw deflate as text; `null`: it is none, or too much comes of it. */
export type Inflate = (base64: string) => string | null

const notation = 'draw.io'
const texts: Localized = { en: 'Free texts and notes', zh: '自由文本与注释' }

const problems = {
  noModel: { en: 'there is no diagram in it.', zh: '其中没有图。' },
  packed: { en: 'the compressed page cannot be unpacked.', zh: '压缩的页面无法解开。' },
  lifelines: {
    en: 'a sequence is drawn there by places alone, which say no order; only boxes and lines are read.',
    zh: '其中的时序图只靠位置表示次序；这里只读取方框与连线。',
  },
} as const satisfies Record<string, Localized>

/**
 * A page of draw.io, compressed or not, as boxes with lines between them: containers as groups, labels as text.
 *
 * @param text a file, of which the first page is read, a page, or a model by itself
 */
export function readDrawio(text: string, inflate: Inflate): Result<ReadDiagram> {
  const read = readXml(text)
  if (!read.ok) return refused(notation, read.error.line, read.error.detail)
  const page =
    read.value.name === 'mxfile' ? read.value.children.find(({ name }) => name === 'diagram') : read.value
  const model = page && modelOf(page, inflate)
  if (!model) return refused(notation, page?.line ?? null, problems.noModel)
  if (!model.ok) return model
  const cells = cellsOf(model.value.element)
  if (cells.some(({ style }) => style.get('shape') === 'umlLifeline'))
    return refused(notation, null, problems.lifelines)
  const remarks = textRemarks()
  const diagram = readCells(cells, model.value.isPacked, remarks)
  return ok({ diagram, remarks: remarks.all() })
}

interface Model {
  readonly element: XmlElement
  readonly isPacked: boolean
}

function modelOf(page: XmlElement, inflate: Inflate): Result<Model> | null {
  const inside =
    page.name === 'mxGraphModel' ? page : page.children.find(({ name }) => name === 'mxGraphModel')
  if (inside) return ok({ element: inside, isPacked: false })
  if (page.text.trim() === '') return null
  const unpacked = unescaped(inflate(page.text.trim()))
  if (unpacked === null) return refused(notation, page.line, problems.packed)
  const read = readXml(unpacked)
  if (!read.ok) return refused(notation, page.line, read.error.detail)
  return read.value.name === 'mxGraphModel' ? ok({ element: read.value, isPacked: true }) : null
}

function unescaped(text: string | null): string | null {
  try {
    return text === null ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}

function readCells(cells: readonly DrawnCell[], isPacked: boolean, remarks: TextRemarks): FlowchartDiagram {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const ends = new Set(cells.flatMap(({ kind, source, target }) => (kind === 'edge' ? [source, target] : [])))
  const around = new Set(cells.flatMap(({ kind, parent }) => (kind === 'vertex' ? [parent] : [])))
  const lineOf = (cell: DrawnCell): number | null => (isPacked ? null : cell.line)
  const labels = new Map<string, string[]>()
  const nodes: FlowNode[] = []
  const groups = new Map<string, FlowGroup & { readonly inside: string[] }>()
  for (const cell of cells) {
    if (cell.kind !== 'vertex') continue
    if (byId.get(cell.parent)?.kind === 'edge') {
      labels.set(cell.parent, [...(labels.get(cell.parent) ?? []), cell.label])
    } else if (around.has(cell.id) || (cell.style.has('swimlane') && !ends.has(cell.id))) {
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
    edges: cells.flatMap((cell) => {
      if (cell.kind !== 'edge') return []
      const said = [cell.label, ...(labels.get(cell.id) ?? [])].filter((each) => each !== '').join(' ')
      return edgeOf(cell, said, byId, lineOf(cell), remarks)
    }),
    groups: [...groups.values()].reverse(),
  }
}

const isText = ({ style }: DrawnCell): boolean =>
  style.has('text') || ['note', 'text', 'note2', 'line'].includes(style.get('shape') ?? '')

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

function edgeOf(
  { id, source, target, style }: DrawnCell,
  text: string,
  byId: ReadonlyMap<string, DrawnCell>,
  line: number | null,
  remarks: TextRemarks,
): FlowEdge[] {
  const [from, to] = [byId.get(source), byId.get(target)]
  if (from?.kind !== 'vertex' || to?.kind !== 'vertex') {
    const name = text || from?.label || to?.label || id
    remarks.say(
      {
        en: `A line (“${name}”) hangs free at an end; it was left out.`,
        zh: `连线“${name}”有一端未连接，已略去。`,
      },
      line,
    )
    return []
  }
  return [
    {
      id: null,
      from: source,
      to: target,
      text,
      start: headOf(style.get('startArrow') ?? 'none'),
      end: headOf(style.get('endArrow') ?? 'classic'),
      stroke: style.get('dashed') === '1' ? 'dotted' : 'normal',
      line,
    },
  ]
}

function headOf(name: string): ArrowEnd {
  if (name === 'none' || name === '') return 'none'
  if (name === 'cross') return 'cross'
  return /oval|circle|diamond/i.test(name) ? 'circle' : 'arrow'
}
