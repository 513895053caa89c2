import type { Localized } from '../../../base/localized'
import type {
  ClassDiagram,
  DiagramAttribute,
  DiagramClass,
  DiagramNamespace,
  DiagramNote,
  DiagramOperation,
  DiagramRelation,
  RelationEnd,
} from '../../reading/diagram'
import type { TextRemarks } from '../../reading/text-remarks'
import { arrowOf, arrowSource, type Head } from './arrows'
import { idIn, readClassHead } from './class-head'
import { takeCommon, takeNote, takeTitle } from './common-statements'
import { readMemberLine } from './member-lines'
import { shownLabel } from './shown-label'
import type { StatementCursor } from './statements'

const end = String.raw`(?:"[^"]*"|[\p{L}\p{N}_.$@:]+?(?:<[^<>|]{1,200}>)?)`
const relation = new RegExp(
  String.raw`^(?<from>${end})\s*(?:"(?<fromMany>[^"]*)"\s*)?(?<arrow>${arrowSource})(?:\s*"(?<toMany>[^"]*)")??\s*(?<to>${end})\s*(?::\s*(?<label>.*))?$`,
  'u',
)
const space =
  /^(?:package|namespace)\s+(?:"(?<quoted>[^"]*)"|(?<plain>[^\s{#<]+))?(?:\s+as\s+(?<alias>[^\s{#<]+))?[^{]*\{$/
const memberOf = /^(?<about>"[^"]*"|[\w.$]+)\s*:\s*(?<member>.+)$/u

const separators: Localized = { en: 'Lines between members', zh: '成员之间的分隔线' }

interface Open {
  name: string
  marks: readonly string[]
  inside: string | null
  declared: boolean
  readonly attributes: DiagramAttribute[]
  readonly operations: DiagramOperation[]
}

/** A class diagram: classes, interfaces and enums with members, packages, relations with what stands at their ends. */
export function readClasses(cursor: StatementCursor, remarks: TextRemarks): ClassDiagram {
  const classes = new Map<string, Open>()
  const spaces = new Map<string, DiagramNamespace>()
  const relations: DiagramRelation[] = []
  const notes: DiagramNote[] = []
  const around: (string | null)[] = []
  let separator = '.'
  let inClass: Open | null = null

  const spaceAt = (id: string, name: string, inside: string | null): string => {
    if (!spaces.has(id)) spaces.set(id, { id, name, inside })
    return id
  }
  const classAt = (written: string, declared = false): Open => {
    const id = idIn(written)
    const known = classes.get(id)
    if (known) {
      if (declared && !known.declared) known.inside = around.at(-1) ?? known.inside
      known.declared ||= declared
      return known
    }
    const path =
      separator === '' || /["\s]/.test(id) ? [id] : id.split(separator).filter((part) => part !== '')
    const name = path.pop() ?? id
    let inside = around.findLast((each) => each !== null) ?? null
    for (const part of path) inside = spaceAt(inside === null ? part : `${inside}.${part}`, part, inside)
    const made: Open = { name, marks: [], inside, declared, attributes: [], operations: [] }
    classes.set(id, made)
    return made
  }
  const takeMember = (into: Open, line: string, number: number): void => {
    const read = readMemberLine(line)
    if (read === null) remarks.leftOut(separators, number)
    else if (read.list === 'attributes') into.attributes.push(read.member)
    else into.operations.push(read.member)
  }

  for (let statement = cursor.next(); statement; statement = cursor.next()) {
    const { text, line } = statement
    if (inClass) {
      if (text === '}') inClass = null
      else takeMember(inClass, text, line)
      continue
    }
    if (text === '}' && around.length > 0) {
      around.pop()
      continue
    }
    const separatorSet = /^set\s+(?:namespaceSeparator|separator)\s+(\S+)$/i.exec(text)?.[1]
    if (separatorSet !== undefined) {
      separator = separatorSet === 'none' ? '' : separatorSet
      continue
    }
    const note = takeNote(statement, cursor)
    if (note) {
      const about = idIn(note.about)
      notes.push({ about: about === '' ? null : about, text: shownLabel(note.text), line })
      continue
    }
    if (/^together\s*\{$/.test(text)) around.push(around.at(-1) ?? null)
    if (takeCommon(statement, cursor, remarks)) continue
    if (takeTitle(statement, cursor) !== null) {
      remarks.leftOut(titles, line)
      continue
    }
    const opened = space.exec(text)?.groups
    if (opened) {
      const name = opened.quoted ?? opened.plain ?? ''
      const outer = around.findLast((each) => each !== null) ?? null
      const id = opened.alias ?? (outer === null ? name : `${outer}.${name}`)
      around.push(name === '' ? outer : spaceAt(id, shownLabel(name), outer))
      continue
    }
    const head = readClassHead(text)
    if (head) {
      const made = classAt(head.id, true)
      if (head.name !== head.id) made.name = head.name
      made.marks = [...made.marks, ...head.marks]
      for (const parent of head.parents) {
        classAt(parent.id)
        relations.push({
          ...plain,
          from: head.id,
          to: parent.id,
          toEnd: 'extension',
          dotted: parent.implements,
          line,
        })
      }
      if (head.opens) inClass = made
      continue
    }
    const read = relation.exec(text)?.groups
    if (read?.from && read.to && read.arrow) {
      const [from, to] = [idIn(read.from), idIn(read.to)]
      classAt(read.from)
      classAt(read.to)
      const arrow = arrowOf(read.arrow)
      if (arrow.hidden) remarks.leftOut(hidden, line)
      else
        relations.push({
          from,
          to,
          fromEnd: ends[arrow.from],
          toEnd: ends[arrow.to],
          dotted: arrow.dotted,
          label: shownLabel((read.label ?? '').replace(/^[<>]\s+|\s+[<>]$/g, '')),
          fromMany: shownLabel(read.fromMany ?? ''),
          toMany: shownLabel(read.toMany ?? ''),
          line,
        })
      continue
    }
    const member = memberOf.exec(text)?.groups
    if (member?.about && member.member) takeMember(classAt(member.about), member.member, line)
    else remarks.unknown(text, line)
  }
  return {
    kind: 'classes',
    classes: [...classes].map(
      ([id, { name, marks, inside, attributes, operations }]): DiagramClass => ({
        id,
        name,
        marks: marks.filter((mark) => mark !== 'library'),
        styles: marks.includes('library') ? ['library'] : [],
        inside,
        attributes,
        operations,
      }),
    ),
    relations,
    namespaces: [...spaces.values()],
    notes,
  }
}

const titles: Localized = { en: 'Titles', zh: '标题' }
const hidden: Localized = { en: 'Hidden lines', zh: '隐藏的连线' }

const plain = { fromEnd: 'none', label: '', fromMany: '', toMany: '' } as const

const ends: { readonly [H in Head]: RelationEnd } = {
  none: 'none',
  arrow: 'arrow',
  triangle: 'extension',
  diamond: 'aggregation',
  'filled-diamond': 'composition',
  circle: 'none',
  cross: 'none',
  socket: 'lollipop',
}
