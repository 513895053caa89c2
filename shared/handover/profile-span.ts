import type { Locale } from '../base/localized'
import type { Span } from '../exchange/document/rich-text'
import { formatNumber, formatPercent } from '../i18n/format'
import type { Feature, Profile, ProfileNumber } from '../model/profile'
import { featureTexts, profileNumberTexts } from '../model/profile-texts'

/** A feature of the project by its name, which leads to its field. */
export const featureSpan = (feature: Feature, language: Locale): Span => ({
  kind: 'profile',
  text: featureTexts[feature].name[language],
  field: feature,
})

/** What a feature says at its level, without the full stop; `undefined` where it is not stated. */
export function levelText(profile: Profile, feature: Feature, language: Locale): string | undefined {
  const level = profile[feature]
  return level === undefined ? undefined : featureTexts[feature].levels[level][language].replace(/[.。]$/, '')
}

/** A hard number of the project by its name, which leads to its field. */
export const numberSpan = (field: ProfileNumber, language: Locale): Span => ({
  kind: 'profile',
  text: profileNumberTexts[field].name[language],
  field,
})

/** A hard number with its unit; `undefined` where it is not stated. */
export function numberText(profile: Profile, field: ProfileNumber, language: Locale): string | undefined {
  const value = profile[field]
  if (value === undefined) return undefined
  const { unit, percent } = profileNumberTexts[field]
  return percent ? formatPercent(value, 5) : `${formatNumber(value)} ${unit[language]}`
}
