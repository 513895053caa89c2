import { z } from 'zod'
import { classId, classRelationId } from '../../base/ids'
import { err, ok } from '../../base/result'
import type { ClassElement } from '../../model/classes/class-element'
import { maxMemberText } from '../../model/classes/member'
import { visibilityOfName } from '../../model/classes/python-name'
import { valueField, valueGroups } from '../../model/classes/value-groups'
import { freshIds } from '../../model/element'
import { defineCommand } from '../define-command'
import { classArg } from './edit-members'
import { classNames, freeClassName } from './free-class-name'

/** Makes a value object of attributes that share the first word of their names; the class is composed of it. */
export default defineCommand({
  id: 'class.extract-value',
  label: { en: 'Group into a value object', zh: '归并为值对象' },
  args: z.lazy(() => z.strictObject({ ...classArg, prefix: z.string().min(1).max(maxMemberText) })),
  plan(design, { class: id, prefix }) {
    const before = design.classes.get(id)
    if (!before) return err({ code: 'element-not-found', element: id })
    const group = valueGroups(before).find((each) => each.prefix === prefix)
    if (!group)
      return err({
        code: 'bad-arguments',
        command: 'class.extract-value',
        detail: 'no attributes belong together',
      })
    const ids = freshIds(design)
    const value: ClassElement = {
      id: classId(ids.next('c')),
      name: freeClassName(prefix.charAt(0).toUpperCase() + prefix.slice(1), classNames(design)),
      kind: 'dataclass',
      stereotype: 'value-object',
      origin: 'own',
      package: before.package,
      attributes: group.places.flatMap((at) => before.attributes[at] ?? []).map(valueField),
      operations: [],
    }
    const whole = {
      name: group.whole,
      type: value.name,
      default: '',
      visibility: visibilityOfName(group.whole),
      static: false,
    }
    const attributes = before.attributes.flatMap((each, at) =>
      at === group.places[0] ? [whole] : group.places.includes(at) ? [] : [each],
    )
    const relation = {
      id: classRelationId(ids.next('r')),
      source: id,
      target: value.id,
      kind: 'composition',
      sourceMultiplicity: '',
      targetMultiplicity: '1',
      label: '',
    } as const
    return ok([
      { table: 'classes', id, before, after: { ...before, attributes } },
      { table: 'classes', id: value.id, before: null, after: value },
      { table: 'classRelations', id: relation.id, before: null, after: relation },
    ])
  },
})
