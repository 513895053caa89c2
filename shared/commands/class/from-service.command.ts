import { z } from 'zod'
import { classId, packageIdSchema, serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { coordinateSchema } from '../../model/placement'
import { defineCommand } from '../define-command'
import { frontingClass } from './fronting-class'

/** Adds the class that fronts a service: its repository, client or adapter. Nothing where a class fronts it already. */
export default defineCommand({
  id: 'class.from-service',
  label: { en: 'Add class for service', zh: '为服务添加类' },
  args: z.lazy(() =>
    z.strictObject({
      service: serviceIdSchema,
      package: packageIdSchema.nullable().optional(),
      at: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).optional(),
    }),
  ),
  plan(design, { service, package: inside = null, at }) {
    const fronted = design.services.get(service)
    if (!fronted) return err({ code: 'service-not-found', service })
    if (inside !== null && !design.packages.has(inside))
      return err({ code: 'element-not-found', element: inside })
    if ([...design.classes.values()].some((each) => each.service === service)) return ok([])
    const id = classId(freshIds(design).next('c'))
    const after = { ...frontingClass(design, fronted, id), package: inside }
    const patches: DesignPatch[] = [{ table: 'classes', id, before: null, after }]
    if (at) patches.push({ table: 'classPlacements', id, before: null, after: { id, ...at } })
    return ok(patches)
  },
})
