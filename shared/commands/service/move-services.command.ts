import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { layerSchema } from '../../model/layer'
import type { DesignPatch } from '../../model/patch'
import { placementSchema } from '../../model/placement'
import { defineCommand } from '../define-command'

/** Puts services where a person dragged them; a drag into another lane changes the layer too. One drag is one call. */
export default defineCommand({
  id: 'service.move',
  label: { en: 'Move', zh: '移动' },
  args: z.lazy(() =>
    z.strictObject({
      moves: z
        .array(placementSchema.extend({ id: serviceIdSchema, layer: layerSchema.optional() }))
        .min(1)
        .max(100_000),
    }),
  ),
  plan(design, { moves }) {
    const patches: DesignPatch[] = []
    for (const { id, x, y, layer } of moves) {
      const service = design.services.get(id)
      if (!service) return err({ code: 'service-not-found', service: id })
      const placed = design.placements.get(id) ?? null
      if (placed?.x !== x || placed.y !== y) {
        patches.push({ table: 'placements', id, before: placed, after: { id, x, y } })
      }
      if (layer !== undefined && layer !== service.layer) {
        patches.push({ table: 'services', id, before: service, after: { ...service, layer } })
      }
    }
    return ok(patches)
  },
})
