import { expect, it } from 'vitest'
import {
  assumptionTexts,
  isInTable,
  profileNumberOf,
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
  expect(profileNumberOf('teamSize')).toBe('teamSize')
  expect(profileNumberOf('arrivals')).toBe('peakRequestsPerSecond')
  expect(profileNumberOf('accelerator')).toBeNull()
  expect(isInTable('accelerator') && isInTable('zoneAvailability') && !isInTable('arrivals')).toBe(true)
})

it('leads from everything that is assumed to where it can be stated', () => {
  const drawn = largeDesign(80, 160)
  for (const profile of [{ teamSize: 3, concurrency: 4 } as const, { projectScale: 3 } as const]) {
    for (const { id, kind } of quantities(drawn, profile).assumptions) {
      const ways = [settingOf(kind), profileNumberOf(kind), isInTable(kind) || null]
      expect(
        ways.filter((way) => way !== null),
        id,
      ).toHaveLength(1)
    }
  }
})

it('shows shares in percent', () => {
  expect(assumptionTexts('availability').share).toBe(true)
  expect(assumptionTexts('cachedShare').share).toBe(true)
  expect(assumptionTexts('readShare').share).toBe(true)
  expect(assumptionTexts('serviceTimeMs')).toMatchObject({ share: false, unit: { en: 'ms' } })
})
