import { z } from 'zod'
import { messaging, pooler, store } from './data-settings'
import { everyService } from './every-service'
import type { SettingsOf } from './field'
import { schemasOf } from './field-schemas'
import { edge, identity, web } from './web-settings'
import { ml, taskQueue, worker } from './work-settings'

/** Sections of the inspector, and the vocabulary that each kind of service adds to the common one. */
export const settingGroups = {
  any: everyService,
  web,
  edge,
  identity,
  store,
  pooler,
  messaging,
  worker,
  taskQueue,
  ml,
} as const
export type SettingGroup = keyof typeof settingGroups

export const serviceFields = { ...everyService, ...web, ...store, ...messaging, ...worker, ...ml } as const
export type ServiceSettings = SettingsOf<typeof serviceFields>
export type ServiceSettingKey = keyof typeof serviceFields

/** Parses settings from a file, a message or an importer: unknown keys and wrong types are refused. */
export const serviceSettingsSchema: z.ZodType<ServiceSettings> = z.lazy(() =>
  z.strictObject(schemasOf(serviceFields)).meta({ id: 'serviceSettings' }),
)
