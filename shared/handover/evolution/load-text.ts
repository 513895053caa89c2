import type { Localized } from '../../base/localized'
import { joinTexts } from '../../i18n/format'
import { features, type Profile, type ProfileNumber, profileNumbers } from '../../model/profile'
import { featureTexts } from '../../model/profile-texts'
import { numberPhrase } from '../profile-span'
import { texts } from './evolution-texts'

/** What a load asks for beyond the profile of today: levels first, then numbers. */
export function loadText(load: Profile, today: Profile): Localized {
  const levels = features
    .filter((feature) => load[feature] !== today[feature])
    .map((feature): Localized => {
      const { name } = featureTexts[feature]
      return { en: `${name.en.toLowerCase()} ${load[feature]}`, zh: `${name.zh} ${load[feature]} 级` }
    })
  const numbers = (Object.keys(profileNumbers) as ProfileNumber[])
    .filter((key) => load[key] !== today[key])
    .map((key): Localized => {
      const [en, zh] = [numberPhrase(load, key, 'en'), numberPhrase(load, key, 'zh')]
      return { en: en?.text ?? '', zh: zh?.text ?? '' }
    })
  const all = [...levels, ...numbers]
  if (all.length === 0) return texts.sameLoad
  const { en, zh } = joinTexts(all)
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh }
}
