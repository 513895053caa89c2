import type { Localized } from '../../../base/localized'
import type { ArrowEnd, FlowchartDiagram, FlowEdge, FlowNode } from '../../reading/diagram'
import { replicasInText } from '../../reading/replicas-in-text'
import type { TextRemarks } from '../../reading/text-remarks'
import { arrowOf, arrowSource, type Head } from './arrows'
import { takeCommon, takeNote, takeTitle } from './common-statements'
import { readElement } from './element-head'
import { shownLabel } from './shown-label'
import type { StatementCursor } from './statements'

const end = String.raw`(?:"[^"]*"|\[[^\]]+\]|\((?!\))[^()]+\)|:[^:]+:|\(\)\s*(?:"[^"]*"|[\p{L}\p{N}_.$]+)|[\p{L}\p{N}_.$@]+?)`
const line = new RegExp(
  String.raw`^(?<from>${end})\s*(?:"(?<fromSaid>[^"]*)"\s*)?(?<arrow>${arrowSource})\s*(?:"(?<toSaid>[^"]*)"\s+)?(?<to>${end})\s*(?:<<[^<>]*>>\s*)?(?::\s*(?<label>.*))?$`,
  'u',
)

const notes: Localized = { en: 'Notes', zh: '注释' }
const titles: Localized = { en: 'Titles', zh: '标题' }

interface Group {
  readonly id: string
  readonly title: string
  readonly inside: string[]
  readonly line: number
}

/** A component or deployment diagram: elements of any shape, what stands round them, and lines. */
export function readComponents(cursor: StatementCursor, remarks: TextRemarks): FlowchartDiagram {
  const nodes = new Map<string, FlowNode>()
  const groups = new Map<string, Group>()
  const edges: FlowEdge[] = []
  const open: (Group | null)[] = []
  /** Elements by the label that they are declared with: `[Order API]` means it, whatever its alias. */
  const byLabel = new Map<string, string>()

  const add = (id: string, into: { text: string; shape: string; technology?: string }, at: number): void => {
    const { name, replicas } = replicasInText(into.text)
    if (!nodes.has(id) && !groups.has(id)) open.findLast((each) => each !== null)?.inside.push(id)
    nodes.set(id, { id, ...into, text: name, line: at, ...(replicas > 1 && { replicas }) })
  }
  const endOf = (written: string, at: number): string => {
    const bare = /^(?:"([^"]*)"|\[(.+)\]|\((.+)\)|:(.+):|\(\)\s*"?([^"]+)"?)$/.exec(written)
    const id = bare ? bare.slice(1).join('') : written
    if (nodes.has(id) || groups.has(id)) return id
    const label = shownLabel(id)
    const known = byLabel.get(label)
    if (known !== undefined) return known
    add(id, { text: label, shape: written.startsWith(':') ? 'person' : '' }, at)
    byLabel.set(label, id)
    return id
  }

  for (let statement = cursor.next(); statement; statement = cursor.next()) {
    const { text, line: at } = statement
    if (text === '}' && open.length > 0) {
      open.pop()
      continue
    }
    if (takeNote(statement, cursor)) {
      remarks.leftOut(notes, at)
      continue
    }
    if (/^together\s*\{$/.test(text)) open.push(null)
    if (takeCommon(statement, cursor, remarks)) continue
    if (takeTitle(statement, cursor) !== null) {
      remarks.leftOut(titles, at)
      continue
    }
    const element = readElement(text, () => cursor.until(/^\]|\]$/)?.join('\n') ?? '')
    if (element?.opens) {
      const id = freeIn(groups, element.id)
      const group = { id, title: element.label, inside: [], line: at }
      open.findLast((each) => each !== null)?.inside.push(id)
      groups.set(id, group)
      open.push(group)
    } else if (element) {
      const { id, label, shape, marks } = element
      add(id, { text: label, shape, ...(marks.length > 0 && { technology: marks.join(', ') }) }, at)
      byLabel.set(label, id)
    } else {
      const read = line.exec(text)?.groups
      if (!read?.from || !read.to || !read.arrow) {
        remarks.unknown(text, at)
        continue
      }
      const arrow = arrowOf(read.arrow)
      const said = [read.fromSaid, read.label, read.toSaid].map((each) => shownLabel(each ?? ''))
      edges.push({
        id: null,
        from: endOf(read.from, at),
        to: endOf(read.to, at),
        text: said.filter((each) => each !== '').join(' '),
        start: heads[arrow.from],
        end: heads[arrow.to],
        stroke: arrow.hidden ? 'invisible' : arrow.dotted ? 'dotted' : arrow.thick ? 'thick' : 'normal',
        line: at,
      })
    }
  }
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const { id, title, inside, line: at } of groups.values()) {
    if (inside.length > 0 || !ends.has(id)) continue
    // Something that holds nothing and takes part is an element in wide clothes.
    groups.delete(id)
    nodes.set(id, { id, text: title, shape: '', line: at })
  }
  return {
    kind: 'flowchart',
    nodes: [...nodes.values()],
    edges,
    groups: [...groups.values()].reverse(),
  }
}

function freeIn(groups: ReadonlyMap<string, Group>, wanted: string): string {
  let id = wanted
  for (let n = groups.size + 1; groups.has(id); n += 1) id = `${wanted} ${n}`
  return id
}

const heads: { readonly [H in Head]: ArrowEnd } = {
  none: 'none',
  arrow: 'arrow',
  triangle: 'arrow',
  diamond: 'circle',
  'filled-diamond': 'circle',
  circle: 'circle',
  cross: 'cross',
  socket: 'arrow',
}
