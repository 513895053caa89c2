import type { Locale } from '../../base/localized'
import { type Block, bullets, paragraph } from '../../exchange/document/document'
import { formatAvailability, formatNumber, joinList } from '../../i18n/format'
import { features, type Profile, type ProfileNumber, profileNumbers } from '../../model/profile'
import { featureTexts, profileNumberTexts } from '../../model/profile-texts'
import { texts } from './adr-texts'

const numbers = Object.keys(profileNumbers) as readonly ProfileNumber[]

/** What a project is like: the features and numbers that it states, and the names of those that it does not. */
export function profileBlocks(profile: Profile, language: Locale): Block[] {
  const stated = [
    ...features.flatMap((feature) => {
      const level = profile[feature]
      const { name, levels } = featureTexts[feature]
      return level === undefined
        ? []
        : [texts.level(name[language], level, levels[level][language])[language]]
    }),
    ...numbers.flatMap((key) => {
      const value = profile[key]
      return value === undefined ? [] : [numberText(key, value, language)]
    }),
  ]
  const missing = [
    ...features
      .filter((each) => profile[each] === undefined)
      .map((each) => featureTexts[each].name[language]),
    ...numbers
      .filter((each) => profile[each] === undefined)
      .map((each) => profileNumberTexts[each].name[language]),
  ]
  return [
    ...(stated.length === 0 ? [] : [bullets(stated)]),
    ...(missing.length === 0 ? [] : [paragraph(texts.notStated(joinList(missing, language))[language])]),
  ]
}

function numberText(key: ProfileNumber, value: number, language: Locale): string {
  const { name, unit, percent } = profileNumberTexts[key]
  const shown = percent ? formatAvailability(value) : `${formatNumber(value)} ${unit[language]}`
  return language === 'zh' ? `${name.zh}：${shown}` : `${name.en}: ${shown}`
}
