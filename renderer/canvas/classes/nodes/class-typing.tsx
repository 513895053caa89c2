import type { Localized } from '../../../../shared/base/localized'
import { maxNameLength } from '../../../../shared/model/service'
import type { ClassFace } from '../../../../shared/shapes/class/class-face'
import {
  type ClassLayout,
  classLayout,
  classMetrics,
  codeSize,
  rowTop,
} from '../../../../shared/shapes/class/class-metrics'
import { measureCode } from '../../../../shared/shapes/text-width'
import { useText } from '../../../state/language'
import { type RowPlace, rowKey, type Typing, useClassCanvas } from '../class-canvas-state'
import { commitMember, memberText, rowBeside, typeMember } from '../gestures/members'
import { rename } from '../gestures/naming'
import { TypedLine } from './typed-line'

const texts = {
  name: { en: 'Name of the class', zh: '类名' },
  attribute: { en: 'Attribute in Python', zh: '属性（Python 语法）' },
  operation: { en: 'Operation in Python', zh: '操作（Python 语法）' },
} as const satisfies Record<string, Localized>

/** Longest member that can be typed, in characters. */
const longestMember = 4000
/** px; a member's field grows with its text up to this. */
const widestField = 560

const close = (focus: string): void => useClassCanvas.setState({ typing: null, focus })

interface ClassTypingProps {
  readonly face: ClassFace
  readonly typing: Exclude<Typing, { what: 'relation' }>
}

/** The field of what is being typed in a class: its name, or a member's row. */
export function ClassTyping({ face, typing }: ClassTypingProps) {
  const text = useText()
  const layout = classLayout(face)
  const { id, name } = face.class
  if (typing.what === 'name') {
    const top = layout.caption ? 22 : 9
    const x = classMetrics.headLeft - 7
    return (
      <TypedLine
        key="name"
        label={text(texts.name)}
        value={name}
        maxLength={maxNameLength}
        face="name"
        at={{ x, y: top, width: layout.width - x - 6 }}
        onDone={(typed, by) => {
          useClassCanvas.setState({ typing: null, ...(by === 'leaving' ? {} : { focus: id }) })
          rename(id, typed)
          return null
        }}
        onEscape={() => close(id)}
      />
    )
  }
  return <MemberTyping key={`${rowKey(typing)}/${typing.isNew}`} face={face} typing={typing} />
}

interface MemberTypingProps {
  readonly face: ClassFace
  readonly typing: Extract<Typing, { what: 'member' }>
}

function MemberTyping({ face, typing }: MemberTypingProps) {
  const text = useText()
  const layout = classLayout(face)
  const row: RowPlace = { class: typing.class, list: typing.list, at: typing.at }
  const value = typing.isNew ? '' : memberText(face.class, row)
  const wanted = Math.ceil(measureCode(value, codeSize)) + 40
  return (
    <TypedLine
      label={text(typing.list === 'attributes' ? texts.attribute : texts.operation)}
      value={value}
      maxLength={longestMember}
      face="code"
      at={{
        x: 4,
        y: typingTop(layout, row) - 1,
        width: Math.max(layout.width - 8, Math.min(widestField, wanted)),
      }}
      onDone={(typed, by) => {
        const problem = commitMember(row, typing.isNew, typed)
        if (problem) return problem
        if (by === 'leaving') useClassCanvas.setState({ typing: null })
        else goOn(row, typed.trim() === '', by)
        return null
      }}
      onEscape={() => close(typing.isNew ? row.class : rowKey(row))}
    />
  )
}

/** Enter goes on with a new row under this one, Tab with the next row that is there; both end where nothing was typed. */
function goOn(row: RowPlace, isEmpty: boolean, by: 'enter' | 'tab' | 'back-tab'): void {
  if (isEmpty) {
    close(row.class)
    return
  }
  if (by === 'enter') {
    typeMember({ ...row, at: row.at + 1 }, true)
    return
  }
  const next = rowBeside(row, by === 'tab' ? 1 : -1)
  if (next) typeMember(next)
  else if (by === 'tab') typeMember({ ...row, at: row.at + 1 }, true)
  else close(rowKey(row))
}

/** Where the row is or would be: a list without any begins under what stands above it. */
function typingTop(layout: ClassLayout, { list, at }: RowPlace): number {
  const own = layout.compartments.find((each) => each.list === list)
  if (own) return rowTop(own, at)
  const [other] = layout.compartments
  if (!other || list === 'attributes') return layout.headHeight
  return rowTop(other, other.rows.length) + classMetrics.gap
}
