import { z } from 'zod'
import { type ClassId, classIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import type { ClassElement } from '../../model/classes/class-element'
import { isIdentifier } from '../../model/classes/python-name'
import type { Design } from '../../model/design'
import type { DesignPatch } from '../../model/patch'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'
import { checkFields, classFields, withFields } from './class-fields'
import { renameMentions } from './rename-mentions'

/**
 * Changes one or several classes alike. A new name also stands wherever members of any class named the old one, as far
 * as no other class has that name.
 */
export default defineCommand({
  id: 'class.change',
  label: { en: 'Change class', zh: '修改类' },
  args: z.lazy(() =>
    z.strictObject({
      classes: z.array(classIdSchema).min(1).max(100_000),
      /** For a single class. */
      name: z.string().max(maxNameLength).optional(),
      ...classFields,
    }),
  ),
  plan(design, { classes, name, ...fields }) {
    const checked = checkFields(design, fields)
    if (!checked.ok) return checked
    if (name !== undefined && classes.length > 1)
      return err({ code: 'bad-arguments', command: 'class.change', detail: 'one name for several classes' })
    const changed = new Map<ClassId, ClassElement>()
    for (const id of classes) {
      const before = design.classes.get(id)
      if (!before) return err({ code: 'element-not-found', element: id })
      const after = withFields(before, fields)
      if (name !== undefined && name !== before.name) rename(design, changed, after, name)
      else changed.set(id, after)
    }
    const patches: DesignPatch[] = []
    for (const [id, after] of changed) {
      const before = design.classes.get(id) ?? null
      if (after !== before) patches.push({ table: 'classes', id, before, after })
    }
    return ok(patches)
  },
})

function rename(
  design: Design,
  changed: Map<ClassId, ClassElement>,
  renamed: ClassElement,
  name: string,
): void {
  const { id, name: old } = renamed
  const isAlone = [...design.classes.values()].every((other) => other.id === id || other.name !== old)
  const follows = isAlone && isIdentifier(old) && isIdentifier(name)
  const mention = (each: ClassElement): ClassElement => (follows ? renameMentions(each, old, name) : each)
  changed.set(id, { ...mention(renamed), name })
  for (const other of design.classes.values()) if (other.id !== id) changed.set(other.id, mention(other))
}
