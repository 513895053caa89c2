import { expect, it } from 'vitest'
import {
  assumptionTexts,
  isPrice,
  isProfileNumber,
  settingOf,
} from '../../../../shared/report/quantity-texts'
import { largeDesign } from '../../../support/random-design'
import { quantities } from '../../../support/worked-out'

it('names everything that is assumed', () => {
  const { assumptions } = quantities(largeDesign(80, 160), { teamSize: 3, concurrency: 4 })
  expect(assumptions.length).toBeGreaterThan(100)
  for (const { kind } of assumptions) {
    const { name } = assumptionTexts(kind)
    expect(name.en).not.toBe('')
    expect(name.zh).not.toBe('')
  }
})

it('knows where it is stated', () => {
  expect(settingOf('serviceTimeMs')).toBe('serviceTimeMs')
  expect(settingOf('callsPerRequest')).toBe('callsPerRequest')
  expect(settingOf('slots')).toBe('cpuPerReplica')
  expect(settingOf('zoneAvailability')).toBeNull()
  expect(isProfileNumber('teamSize') && !isProfileNumber('accelerator')).toBe(true)
  expect(isPrice('accelerator') && !isPrice('arrivals')).toBe(true)
})

it('shows shares in percent', () => {
  expect(assumptionTexts('availability').share).toBe(true)
  expect(assumptionTexts('cachedShare').share).toBe(true)
  expect(assumptionTexts('readShare').share).toBe(true)
  expect(assumptionTexts('serviceTimeMs')).toMatchObject({ share: false, unit: { en: 'ms' } })
})
