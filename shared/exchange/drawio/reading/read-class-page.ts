import type { Localized } from '../../../base/localized'
import type {
  ClassDiagram,
  DiagramClass,
  DiagramNote,
  DiagramRelation,
  RelationEnd,
} from '../../reading/diagram'
import { memberOf } from '../../reading/member-text'
import type { TextRemarks } from '../../reading/text-remarks'
import { type DrawnCell, numberIn } from './cells-of'
import { type DrawnPage, endsOf, isText } from './drawn-page'
import { type LabelLine, linesText } from './label-lines'
import { texts } from './read-boxes'

type Part = 'class' | 'package' | 'group' | 'note' | 'text' | 'row' | 'unknown'

const otherShapes = ['ellipse', 'rhombus', 'triangle', 'image', 'hexagon']
const freeShapes: Localized = { en: 'Shapes without a text', zh: '没有文字的图形' }

/** Whether a page draws classes: boxes with rows of members, or lines with heads that only UML has. */
export const isClassPage = (page: DrawnPage): boolean =>
  page.cells.some((cell) =>
    cell.kind === 'edge' ? hasClassHead(cell) : cell.kind === 'vertex' && hasMembers(page, cell),
  )

function hasMembers(page: DrawnPage, cell: DrawnCell): boolean {
  if (isText(cell)) return false
  if (cell.lines.some(({ isRule }) => isRule)) return true
  const rows = page.inside(cell.id)
  return (
    cell.style.has('swimlane') &&
    rows.length > 0 &&
    rows.every(isRow) &&
    (cell.style.get('childLayout') === 'stackLayout' ||
      rows.some(({ style, label }) => style.has('line') || /^[-+#~]\s*\S/.test(label)))
  )
}

const hasClassHead = ({ style }: DrawnCell): boolean =>
  ['start', 'end'].some((end) => {
    const head = style.get(`${end}Arrow`) ?? ''
    const isOpen = style.get(`${end}Fill`) === '0'
    return /^diamond/.test(head) || (head === 'block' && isOpen && numberIn(style.get(`${end}Size`)) >= 10)
  })

const isRow = ({ kind, style }: DrawnCell): boolean =>
  kind === 'vertex' && (style.has('text') || style.has('line') || style.get('shape') === 'line')

/** Classes with their rows, packages, and relations by the heads of their lines. */
export function readClassPage(page: DrawnPage, remarks: TextRemarks): ClassDiagram {
  const parts = new Map<string, Part>()
  for (const cell of page.cells) if (cell.kind === 'vertex') parts.set(cell.id, partOf(page, cell))
  const around = (cell: DrawnCell, part: Part): DrawnCell | null =>
    page.around(cell).find(({ id }) => parts.get(id) === part) ?? null
  const classOf = (cell: DrawnCell): DrawnCell | null =>
    parts.get(cell.id) === 'class' ? cell : around(cell, 'class')
  const ofPart = (part: Part): DrawnCell[] => page.cells.filter(({ id }) => parts.get(id) === part)

  const notes = new Map<string, DiagramNote>()
  for (const cell of ofPart('note'))
    notes.set(cell.id, { about: null, text: cell.label, line: page.lineOf(cell) })
  const atEnds = new Map(
    ofPart('text').flatMap((cell) => {
      const [, edge = '', end = ''] = /^(.+)__([01])$/.exec(cell.id) ?? []
      return page.byId.get(edge)?.kind === 'edge' ? [[`${edge} ${end}`, cell] as const] : []
    }),
  )
  const placed = new Set([...atEnds.values()].map(({ id }) => id))
  for (const cell of ofPart('text'))
    if (!placed.has(cell.id) && cell.label !== '') remarks.leftOut(texts, cell.line)
  for (const cell of ofPart('unknown')) {
    if (cell.label === '') remarks.leftOut(freeShapes, cell.line)
    else remarks.unknown(`${cell.label.replace(/\n/g, ' ')} (${shapeOf(cell)})`, cell.line)
  }

  const relations = page.cells.flatMap((edge): DiagramRelation[] => {
    if (edge.kind !== 'edge') return []
    const said = labelsOf(page, edge)
    const ends = endsOf(page, edge, said.label, remarks)
    if (!ends) return []
    const [from, to] = [classOf(ends.from), classOf(ends.to)]
    const line = page.lineOf(edge)
    const note = notes.get(ends.from.id) ?? notes.get(ends.to.id)
    if (note) {
      notes.set(notes.has(ends.from.id) ? ends.from.id : ends.to.id, {
        ...note,
        about: (from ?? to)?.id ?? null,
      })
      return []
    }
    if (!from || !to) {
      const [a, b] = [ends.from, ends.to].map(({ label, id }) => label.replace(/\n/g, ' ') || id)
      remarks.say(
        {
          en: `The relation between “${a}” and “${b}” has an end that is no class, and was left out.`,
          zh: `“${a}”与“${b}”之间的关系有一端不是类，已略去。`,
        },
        line,
      )
      return []
    }
    return [
      {
        from: from.id,
        to: to.id,
        fromEnd: headOf(edge, 'start', 'none'),
        toEnd: headOf(edge, 'end', 'classic'),
        dotted: edge.style.get('dashed') === '1',
        label: said.label,
        fromMany: atEnds.get(`${edge.id} 0`)?.label ?? said.fromMany,
        toMany: atEnds.get(`${edge.id} 1`)?.label ?? said.toMany,
        line,
      },
    ]
  })
  return {
    kind: 'classes',
    classes: ofPart('class').map((cell) => classIn(page, cell, around(cell, 'package')?.id ?? null)),
    relations,
    namespaces: ofPart('package')
      .map((cell) => ({ cell, depth: page.around(cell).length }))
      .sort((a, b) => a.depth - b.depth)
      .map(({ cell }) => ({
        id: cell.id,
        name: cell.label.replace(/\n/g, ' '),
        inside: around(cell, 'package')?.id ?? null,
      })),
    notes: [...notes.values()],
  }
}

function partOf(page: DrawnPage, cell: DrawnCell): Part {
  const { style } = cell
  const shape = style.get('shape') ?? ''
  const parent = page.byId.get(cell.parent)
  if (parent?.kind === 'edge') return 'row'
  const held = page.inside(cell.id).filter(({ kind }) => kind === 'vertex')
  if (isRow(cell)) return parent?.kind === 'vertex' && parent.style.has('swimlane') ? 'row' : 'text'
  if (/^note/.test(shape)) return 'note'
  if (style.has('group')) return 'group'
  if (shape === 'folder' || held.some((each) => !isRow(each))) return 'package'
  if (style.has('swimlane'))
    return held.length === 0 && style.get('swimlaneLine') === '0' ? 'package' : 'class'
  return cell.label === '' || shape !== '' || otherShapes.some((each) => style.has(each))
    ? 'unknown'
    : 'class'
}

const shapeOf = ({ style }: DrawnCell): string =>
  style.get('shape') ?? otherShapes.find((each) => style.has(each)) ?? 'shape'

function classIn(page: DrawnPage, cell: DrawnCell, inside: string | null): DiagramClass {
  const rule = cell.lines.findIndex(({ isRule }) => isRule)
  const head = rule < 0 ? cell.lines : cell.lines.slice(0, rule)
  const marks: string[] = []
  const bare = linesText(head).replace(
    /[«‹]([^«»‹›]{1,200})[»›]|<<([^<>]{1,200})>>|\{(abstract)\}/g,
    (_, ...found) => {
      marks.push(String(found.slice(0, 3).find((each) => each !== undefined)).trim())
      return ''
    },
  )
  const isAbstract = hasFont(cell, 2) || head.at(-1)?.isItalic === true
  if (isAbstract && marks.length === 0) marks.push('abstract')
  const rows = page
    .inside(cell.id)
    .filter((row) => isRow(row))
    .sort((a, b) => a.place.y - b.place.y)
    .flatMap((row) =>
      row.lines.map((each) => ({
        ...each,
        isItalic: each.isItalic || hasFont(row, 2),
        isUnderlined: each.isUnderlined || hasFont(row, 4),
      })),
    )
  const members = [...(rule < 0 ? [] : cell.lines.slice(rule)), ...rows]
    .filter(({ text }) => text !== '')
    .map(memberIn)
  return {
    id: cell.id,
    name: bare
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' '),
    marks,
    styles: cell.style.has('swimlane') && cell.style.get('dashed') === '1' ? ['library'] : [],
    inside,
    attributes: members.flatMap((each) => (each.list === 'attributes' ? [each.member] : [])),
    operations: members.flatMap((each) => (each.list === 'operations' ? [each.member] : [])),
  }
}

/** 2: italic, 4: underlined, as draw.io counts them. */
const hasFont = ({ style }: DrawnCell, bit: 2 | 4): boolean => (numberIn(style.get('fontStyle')) & bit) !== 0

function memberIn({ text, isItalic, isUnderlined }: LabelLine) {
  const visibility = /^[-−–+#~]/.exec(text)?.[0] ?? ''
  return memberOf(
    visibility.replace(/[−–]/, '-'),
    text.slice(visibility.length).trim(),
    isItalic ? '*' : isUnderlined ? '$' : '',
  )
}

/** A label stands at an end of its line where it is a number of objects near to it. */
function labelsOf(page: DrawnPage, edge: DrawnCell): Pick<DiagramRelation, 'label' | 'fromMany' | 'toMany'> {
  const said = [edge, ...page.inside(edge.id)].filter(({ label }) => label !== '')
  const ofEnd = ({ label, place }: DrawnCell): 'fromMany' | 'toMany' | 'label' => {
    if (!/^[\d*nm.… ]{1,12}$/i.test(label) || Math.abs(place.x) < 0.3) return 'label'
    return place.x < 0 ? 'fromMany' : 'toMany'
  }
  const at = (end: 'fromMany' | 'toMany' | 'label'): string =>
    said
      .filter((each) => ofEnd(each) === end)
      .map(({ label }) => label.replace(/\n/g, ' '))
      .join(' ')
  return { label: at('label'), fromMany: at('fromMany'), toMany: at('toMany') }
}

function headOf({ style }: DrawnCell, end: 'start' | 'end', usual: string): RelationEnd {
  const head = style.get(`${end}Arrow`) ?? usual
  const isOpen = style.get(`${end}Fill`) === '0'
  if (/^diamond/.test(head)) return isOpen ? 'aggregation' : 'composition'
  if (/^block/.test(head) && isOpen) return 'extension'
  if (/^(?:oval|circle)/.test(head)) return 'lollipop'
  return /^(?:open|classic|block|async)/.test(head) ? 'arrow' : 'none'
}
