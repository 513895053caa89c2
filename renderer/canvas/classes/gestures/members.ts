import type { ClassId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import addMember from '../../../../shared/commands/class/add-member.command'
import changeMember from '../../../../shared/commands/class/change-member.command'
import type { MemberList } from '../../../../shared/commands/class/edit-members'
import removeMembers from '../../../../shared/commands/class/remove-members.command'
import reorderMember from '../../../../shared/commands/class/reorder-member.command'
import { call } from '../../../../shared/commands/define-command'
import type { ClassElement } from '../../../../shared/model/classes/class-element'
import { formatAttribute } from '../../../../shared/model/classes/python-attribute'
import { parseMember } from '../../../../shared/model/classes/python-member'
import { formatOperation } from '../../../../shared/model/classes/python-operation'
import { openDesign } from '../../../state/edit'
import { edit } from '../adapter/open-class-view'
import { type RowPlace, rowKey, useClassCanvas } from '../class-canvas-state'

/** The Python text of a member, to be typed over; empty where there is none. */
export function memberText(from: ClassElement, { list, at }: Pick<RowPlace, 'list' | 'at'>): string {
  if (list === 'attributes') {
    const attribute = from.attributes[at]
    return attribute ? formatAttribute(attribute) : ''
  }
  const operation = from.operations[at]
  return operation ? formatOperation(operation) : ''
}

/**
 * Takes over what was typed in a row. Nothing typed takes the member away.
 *
 * @returns what is wrong with the text; `null`: it was taken over, or nothing had to change.
 */
export function commitMember(row: RowPlace, isNew: boolean, typed: string): Localized | null {
  const { class: id, list, at } = row
  const before = openDesign()?.classes.get(id)
  if (!before) return null
  const text = typed.trim()
  if (text === '') {
    if (!isNew) removeMember(row)
    return null
  }
  if (!isNew && text === memberText(before, row)) return null
  const parsed = parseMember(text)
  if (!parsed.ok) return parsed.error
  const member = parsed.value
  if (!isNew) edit(call(changeMember, { class: id, list, at, changed: member }))
  else edit(call(addMember, { class: id, added: member, ...(member.list === list ? { at } : {}) }))
  return null
}

export function removeMember({ class: id, list, at }: RowPlace): void {
  edit(call(removeMembers, { class: id, list, at: [at] }))
}

/** Moves a member to another place in its list. */
export function reorder({ class: id, list, at }: RowPlace, to: number): void {
  if (at !== to) edit(call(reorderMember, { class: id, list, from: at, to }))
}

const countOf = (id: ClassId, list: MemberList): number => openDesign()?.classes.get(id)?.[list].length ?? 0

export const typeMember = (row: RowPlace, isNew = false): void =>
  useClassCanvas.setState({ typing: { what: 'member', isNew, ...row } })

/** Opens a row for a new member at the end of a list. */
export const typeNewMember = (id: ClassId, list: MemberList): void =>
  typeMember({ class: id, list, at: countOf(id, list) }, true)

/** Rows of both lists of a class from top to bottom. */
function rowsOf(id: ClassId): RowPlace[] {
  const rows = (list: MemberList): RowPlace[] =>
    Array.from({ length: countOf(id, list) }, (_, at) => ({ class: id, list, at }))
  return [...rows('attributes'), ...rows('operations')]
}

/** The row so many places further down; `null` beyond the ends. */
export function rowBeside(row: RowPlace, by: number): RowPlace | null {
  const rows = rowsOf(row.class)
  const index = rows.findIndex(({ list, at }) => list === row.list && at === row.at)
  return index === -1 ? null : (rows[index + by] ?? null)
}

/** Gives a row the keyboard focus; the first of a class where none is named. @returns false where the class has none. */
export function focusRow(row: RowPlace | null | undefined): boolean {
  if (!row) return false
  useClassCanvas.setState({ focus: rowKey(row) })
  return true
}

export const firstRow = (id: ClassId): RowPlace | undefined => rowsOf(id)[0]
