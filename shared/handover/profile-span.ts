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

/** A text within an English sentence: it begins small, but for a name or an abbreviation. */
export const withinSentence = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())

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

const phrases: { readonly [N in ProfileNumber]: (value: string) => string } = {
  peakRequestsPerSecond: (value) => `a peak of ${value} requests per second`,
  p99TargetMs: (value) => `99% of answers within ${value} ms`,
  availabilityTarget: (value) => `an availability of ${value}`,
  teamSize: (value) => `a team of ${value}`,
  monthlyBudget: (value) => `a budget of ${value} a month`,
  dataVolumeGb: (value) => `${value} GB of data`,
  readShare: (value) => `a share of ${value} of requests that only read`,
}

/** A hard number as a part of a sentence, which leads to its field; `undefined` where it is not stated. */
export function numberPhrase(profile: Profile, field: ProfileNumber, language: Locale): Span | undefined {
  const [value, text] = [profile[field], numberText(profile, field, language)]
  if (value === undefined || text === undefined) return undefined
  const shown = profileNumberTexts[field].percent ? text : formatNumber(value)
  return {
    ...numberSpan(field, language),
    text: language === 'zh' ? `${profileNumberTexts[field].name.zh} ${text}` : phrases[field](shown),
  }
}
