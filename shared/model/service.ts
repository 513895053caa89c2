import { z } from 'zod'
import { serviceIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'
import { layerSchema } from './layer'
import { maxTechnologyLength } from './settings/field'
import { serviceSettingsSchema } from './settings/service-settings'

export const maxNameLength = 200
export const maxReplicas = 10_000

/** An instance of a catalogue technology in the design. */
export const serviceSchema = lazyObject(() => ({
  id: serviceIdSchema,
  /** What people call it. Never scored. */
  name: z.string().max(maxNameLength),
  /** Id of a catalogue technology. A file may name one that this catalogue does not know; it is kept as it is. */
  technology: z.string().min(1).max(maxTechnologyLength),
  layer: layerSchema,
  replicas: z.number().int().min(1).max(maxReplicas),
  settings: serviceSettingsSchema,
}))
export type Service = Readonly<z.infer<typeof serviceSchema>>
