import { type Localized, same } from '../../base/localized'
import { formatNumber, formatPercent, joinTexts } from '../../i18n/format'
import { features, type Profile, type ProfileNumber, profileNumbers } from '../../model/profile'
import { featureTexts, profileNumberTexts } from '../../model/profile-texts'
import { texts } from './evolution-texts'

/** What a load asks for beyond the profile of today: levels first, then numbers. */
export function loadText(load: Profile, today: Profile): Localized {
  const levels = features
    .filter((feature) => load[feature] !== today[feature])
    .map((feature): Localized => {
      const { name } = featureTexts[feature]
      return { en: `${name.en} ${load[feature]}`, zh: `${name.zh} ${load[feature]} 级` }
    })
  const numbers = (Object.keys(profileNumbers) as ProfileNumber[])
    .filter((key) => load[key] !== today[key])
    .map((key): Localized => {
      const { name, unit, percent } = profileNumberTexts[key]
      const value = load[key] ?? 0
      const shown = percent ? same(formatPercent(value, 2)) : withUnit(formatNumber(value), unit)
      return { en: `${name.en} ${shown.en}`, zh: `${name.zh} ${shown.zh}` }
    })
  const all = [...levels, ...numbers]
  return all.length === 0 ? texts.sameLoad : joinTexts(all)
}

const withUnit = (value: string, unit: Localized): Localized => ({
  en: `${value} ${unit.en}`,
  zh: `${value} ${unit.zh}`,
})
