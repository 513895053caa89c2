import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { technology } from '../../catalog/catalog'
import { layerSchema } from '../../model/layer'
import type { DesignPatch } from '../../model/patch'
import { maxReplicas } from '../../model/service'
import { referencesIn } from '../../model/settings/references'
import { type ServiceSettings, serviceSettingsSchema } from '../../model/settings/service-settings'
import { changeSettings } from '../change-settings'
import { defineCommand } from '../define-command'
import { DeploymentEdit } from '../deployment/deployment-edit'
import { keepPlaced } from '../deployment/keep-placed'
import { missingReference } from '../missing-reference'

/**
 * Changes the technology, lane, replicas or settings of one or several services alike. What was placed as a whole in the
 * deployment stays so.
 */
export default defineCommand({
  id: 'service.change',
  label: { en: 'Change service', zh: '修改服务' },
  args: z.lazy(() =>
    z.strictObject({
      services: z.array(serviceIdSchema).min(1).max(100_000),
      technology: z.string().min(1).max(80).optional(),
      layer: layerSchema.optional(),
      replicas: z.number().int().min(1).max(maxReplicas).optional(),
      settings: serviceSettingsSchema.optional(),
      /** Settings that become unknown again. */
      clear: z.array(z.string()).max(200).optional(),
    }),
  ),
  plan(design, args) {
    if (args.technology !== undefined && !technology(args.technology)) {
      return err({ code: 'unknown-technology', technology: args.technology })
    }
    const missing = missingReference(design, args.settings)
    if (missing) return err({ code: 'service-not-found', service: missing })
    const cleared = Object.fromEntries((args.clear ?? []).map((key) => [key, null]))
    const patches: DesignPatch[] = []
    const edit = design.deployments.size > 0 ? new DeploymentEdit(design) : null
    for (const id of args.services) {
      const before = design.services.get(id)
      if (!before) return err({ code: 'service-not-found', service: id })
      if (referencesIn(args.settings ?? {}).some(({ service }) => service === id)) {
        return err({ code: 'bad-arguments', command: 'service.change', detail: 'a service names itself' })
      }
      const settings = changeSettings<ServiceSettings>(before.settings, { ...cleared, ...args.settings })
      const after = {
        ...before,
        technology: args.technology ?? before.technology,
        layer: args.layer ?? before.layer,
        replicas: args.replicas ?? before.replicas,
        settings,
      }
      const same =
        after.technology === before.technology &&
        after.layer === before.layer &&
        after.replicas === before.replicas &&
        settings === before.settings
      if (same) continue
      patches.push({ table: 'services', id, before, after })
      if (edit) keepPlaced(edit, before, after)
    }
    return ok(edit ? [...patches, ...edit.patches()] : patches)
  },
})
