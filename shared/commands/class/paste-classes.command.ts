import { z } from 'zod'
import { type ClassId, type ClassRelationId, classId, classRelationId } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { ok } from '../../base/result'
import { type ClassElement, classSchema } from '../../model/classes/class-element'
import { classPlacementSchema } from '../../model/classes/class-placement'
import { classRelationSchema } from '../../model/classes/class-relation'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import { groupSchema } from '../../model/group'
import { lineCourseSchema } from '../../model/line-course'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { copiedGroups } from '../group/copied-groups'
import { copiedCourses } from '../line/copied-courses'

/**
 * A piece of the class view as it travels on the clipboard: classes, the relations among them, their places and
 * courses.
 */
export const classFragmentSchema = lazyObject(() => ({
  classes: z.array(classSchema).max(100_000),
  classRelations: z.array(classRelationSchema).max(100_000),
  classPlacements: z.array(classPlacementSchema).max(100_000),
  lineCourses: z.array(lineCourseSchema).max(100_000).optional(),
  /** Groups that any of the classes is in. */
  groups: z.array(groupSchema).max(100_000).optional(),
}))
export type ClassFragment = z.infer<typeof classFragmentSchema>

/**
 * Adds a copy of classes under new ids, shifted by `dx`, `dy` px. Also what duplicate does. A copy stays in its package
 * and fronts its service where the design has them.
 */
export default defineCommand({
  id: 'class.paste',
  label: { en: 'Paste', zh: '粘贴' },
  args: z.lazy(() => z.strictObject({ fragment: classFragmentSchema, dx: z.number(), dy: z.number() })),
  plan(design, { fragment, dx, dy }) {
    const ids = freshIds(design)
    const copies = new Map<string, ClassId>()
    for (const { id } of fragment.classes) copies.set(id, classId(ids.next('c')))
    const patches: DesignPatch[] = []
    for (const each of fragment.classes) {
      const id = copies.get(each.id)
      if (id) patches.push({ table: 'classes', id, before: null, after: fitting(design, { ...each, id }) })
    }
    for (const { id: from, x, y } of fragment.classPlacements) {
      const id = copies.get(from)
      const after = id && { id, x: x + dx, y: y + dy }
      if (after) patches.push({ table: 'classPlacements', id: after.id, before: null, after })
    }
    const relations = new Map<string, ClassRelationId>()
    for (const relation of fragment.classRelations) {
      const [source, target] = [copies.get(relation.source), copies.get(relation.target)]
      if (!source || !target) continue
      const id = classRelationId(ids.next('r'))
      relations.set(relation.id, id)
      patches.push({ table: 'classRelations', id, before: null, after: { ...relation, id, source, target } })
    }
    return ok([
      ...patches,
      ...copiedCourses(fragment.lineCourses, relations),
      ...copiedGroups(design, fragment.groups ?? [], copies),
    ])
  },
})

/** The class without a package or service that this design lacks. */
function fitting({ packages, services }: Design, each: ClassElement): ClassElement {
  const { service, ...rest } = each
  return {
    ...rest,
    package: each.package !== null && packages.has(each.package) ? each.package : null,
    ...(service !== undefined && services.has(service) ? { service } : {}),
  }
}
