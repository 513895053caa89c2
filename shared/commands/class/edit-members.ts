import { z } from 'zod'
import { type ClassId, classIdSchema } from '../../base/ids'
import { err, ok, type Result } from '../../base/result'
import type { ClassElement } from '../../model/classes/class-element'
import { attributeSchema, maxMembers, operationSchema } from '../../model/classes/member'
import type { Design } from '../../model/design'
import type { DesignPatch } from '../../model/patch'

/** One member of a class, in the list that it stands in. */
export const memberSchema = z.lazy(() =>
  z.discriminatedUnion('list', [
    z.strictObject({ list: z.literal('attributes'), member: attributeSchema }),
    z.strictObject({ list: z.literal('operations'), member: operationSchema }),
  ]),
)

export const memberListSchema = z.enum(['attributes', 'operations'])
export type MemberList = z.infer<typeof memberListSchema>

/** Place of a member in its list, from 0. */
export const memberIndexSchema = z.lazy(() => z.number().int().min(0).max(maxMembers))

export const classArg = { class: classIdSchema }

/** Plans another version of one class. `edit` answers `null` where the place it was told is none. */
export function editClass(
  design: Design,
  command: string,
  id: ClassId,
  edit: (before: ClassElement) => ClassElement | null,
): Result<DesignPatch[]> {
  const before = design.classes.get(id)
  if (!before) return err({ code: 'element-not-found', element: id })
  const after = edit(before)
  if (!after) return err({ code: 'bad-arguments', command, detail: 'no member stands there' })
  if (after.attributes.length > maxMembers || after.operations.length > maxMembers)
    return err({ code: 'bad-arguments', command, detail: `more than ${maxMembers} members` })
  return ok(after === before ? [] : [{ table: 'classes', id, before, after }])
}
