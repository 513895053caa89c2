import { profileSchema } from '../profile'
import { linkFields } from '../settings/link-settings'
import { serviceFields } from '../settings/service-settings'

type SettingName<G> = `settings.${Extract<keyof G, string>}`

const settingNames = <G extends object>(fields: G): SettingName<G>[] =>
  Object.keys(fields).map((key) => `settings.${key}` as SettingName<G>)

/**
 * What a condition can ask of a service. `category`, `runtime` and `provides` are those of its technology. The settings
 * are those of the model: there is no second list.
 */
export const serviceFieldNames = [
  'technology',
  'category',
  'layer',
  'runtime',
  'provides',
  'replicas',
  ...settingNames(serviceFields),
] as const
export type ServiceFieldName = (typeof serviceFieldNames)[number]

/** What a condition can ask of a link. */
export const linkFieldNames = ['kind', 'sync', ...settingNames(linkFields)] as const
export type LinkFieldName = (typeof linkFieldNames)[number]

/** What a condition can ask of the profile: its features, each from 1 to 5, and its numbers. */
export const profileFieldNames = profileSchema.keyof().options
export type ProfileFieldName = (typeof profileFieldNames)[number]
