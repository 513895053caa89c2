import type { Assumption } from '../../shared/report/quantities'
import { profileNumberOf, settingOf } from '../../shared/report/quantity-texts'
import { openProfile, openSetting } from './open-mention'

/**
 * What leads to the field that states what is assumed: of the element in the inspector, or of the profile. `null` where
 * neither has one.
 */
export function fieldOf({ kind, element }: Pick<Assumption, 'kind' | 'element'>): (() => void) | null {
  const setting = settingOf(kind)
  if (element && setting) return () => openSetting(element, setting)
  const number = profileNumberOf(kind)
  return number ? () => openProfile(number) : null
}
