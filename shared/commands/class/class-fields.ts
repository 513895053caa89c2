import { z } from 'zod'
import { packageIdSchema, serviceIdSchema } from '../../base/ids'
import { err, ok, type Result } from '../../base/result'
import { type ClassElement, classKinds, origins, stereotypes } from '../../model/classes/class-element'
import type { Design } from '../../model/design'
import { layerSchema } from '../../model/layer'

/** What can be said of a class beside its name and members. Absent: as it is; `null`: not stated any more. */
export const classFields = {
  kind: z.enum(classKinds).optional(),
  origin: z.enum(origins).optional(),
  stereotype: z.enum(stereotypes).nullable().optional(),
  package: packageIdSchema.nullable().optional(),
  layer: layerSchema.nullable().optional(),
  service: serviceIdSchema.nullable().optional(),
}
export type ClassFields = { readonly [K in keyof typeof classFields]?: z.infer<(typeof classFields)[K]> }

/** An error where a package or service that is named is not in the design. */
export function checkFields(design: Design, fields: ClassFields): Result<null> {
  if (fields.package && !design.packages.has(fields.package))
    return err({ code: 'element-not-found', element: fields.package })
  if (fields.service && !design.services.has(fields.service))
    return err({ code: 'service-not-found', service: fields.service })
  return ok(null)
}

/** The class with some fields changed; the same one comes back where nothing would change. */
export function withFields(before: ClassElement, fields: ClassFields): ClassElement {
  const { stereotype: _s, layer: _l, service: _v, ...rest } = before
  const stereotype = fields.stereotype === undefined ? before.stereotype : fields.stereotype
  const layer = fields.layer === undefined ? before.layer : fields.layer
  const service = fields.service === undefined ? before.service : fields.service
  const after: ClassElement = {
    ...rest,
    kind: fields.kind ?? before.kind,
    origin: fields.origin ?? before.origin,
    package: fields.package === undefined ? before.package : fields.package,
    ...(stereotype ? { stereotype } : {}),
    ...(layer ? { layer } : {}),
    ...(service ? { service } : {}),
  }
  const same = (Object.keys(classFields) as (keyof ClassFields)[]).every((key) => after[key] === before[key])
  return same ? before : after
}
