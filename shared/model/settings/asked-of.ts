import { type SettingGroup, settingGroups } from './service-settings'

/** Whether services with such groups of settings are asked for one: it is of every service, or in one of the groups. */
export const isAskedOf = (groups: readonly SettingGroup[], setting: string): boolean =>
  (['any', ...groups] as const).some((group) => setting in settingGroups[group])
