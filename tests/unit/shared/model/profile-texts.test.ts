import { describe, expect, it } from 'vitest'
import { type Localized, locales } from '../../../../shared/base/localized'
import { features, levels, profileNumbers } from '../../../../shared/model/profile'
import { featureTexts, profileNumberTexts } from '../../../../shared/model/profile-texts'

const han = /\p{Script=Han}/u
const everySentence: [string, Localized][] = features.flatMap((feature) => [
  [`${feature}: question`, featureTexts[feature].question],
  ...levels.map((level): [string, Localized] => [
    `${feature}: level ${level}`,
    featureTexts[feature].levels[level],
  ]),
])

describe.each(everySentence)('%s', (_, text) => {
  it('is a sentence in each language, with the punctuation of that language', () => {
    expect(text.en).toMatch(/^\p{Lu}[^\u3000-\uffef]*[.?]$|^\d[^\u3000-\uffef]*[.?]$/u)
    expect(text.zh).toMatch(/[。？]$/)
    expect(text.zh).toMatch(han)
  })

  it('parts Han characters and Latin ones with a space', () => {
    expect(text.zh).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u)
  })
})

it('tells the levels of a feature apart in both languages', () => {
  for (const feature of features) {
    for (const locale of locales) {
      expect(new Set(levels.map((level) => featureTexts[feature].levels[level][locale])).size).toBe(5)
    }
  }
})

it('names every number and shows exactly the shares in percent', () => {
  expect(Object.keys(profileNumberTexts).sort()).toEqual(Object.keys(profileNumbers).sort())
  const shares = Object.entries(profileNumberTexts).filter(([, { percent }]) => percent)
  expect(shares.map(([field]) => field)).toEqual(['availabilityTarget', 'readShare'])
})
