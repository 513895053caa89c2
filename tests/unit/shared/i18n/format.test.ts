import { describe, expect, it } from 'vitest'
import {
  formatChange,
  formatMoment,
  formatNumber,
  formatPercent,
  formatScore,
  joinList,
} from '../../../../shared/i18n/format'

describe('numbers', () => {
  it.each([
    [1250.46, 0, '1,250'],
    [1250.46, 1, '1,250.5'],
    [3, 2, '3'],
  ])('writes %d with at most %d decimals as %s in both languages', (value, digits, text) => {
    expect(formatNumber(value, 'en', digits)).toBe(text)
    expect(formatNumber(value, 'zh', digits)).toBe(text)
  })

  it('writes a score with one decimal, always, and a dash where there is none', () => {
    expect(formatScore(78.24)).toBe('78.2')
    expect(formatScore(100)).toBe('100.0')
    expect(formatScore(null)).toBe('–')
  })

  it('writes a change with its sign and the true minus, and nothing before what rounds to nothing', () => {
    expect(formatChange(1.23)).toBe('+1.2')
    expect(formatChange(-0.4)).toBe('−0.4')
    expect(formatChange(-0.04)).toBe('0.0')
  })

  it('writes a share in percent with a space that does not break', () => {
    expect(formatPercent(0.92, 'en')).toBe('92\u00a0%')
    expect(formatPercent(0.9995, 'zh', 2)).toBe('99.95\u00a0%')
  })
})

it('writes a moment as people of the language do', () => {
  expect(formatMoment('2026-11-22T08:05:00Z', 'en', 'UTC')).toBe('22 Nov 2026, 08:05')
  expect(formatMoment('2026-11-22T08:05:00Z', 'zh', 'UTC')).toBe('2026年11月22日 08:05')
})

describe('enumerations', () => {
  it('ends with “and” in English and takes the enumeration comma in Chinese', () => {
    expect(joinList(['Redis', 'Kafka', 'MinIO'], 'en')).toBe('Redis, Kafka and MinIO')
    expect(joinList(['Redis', 'Kafka', 'MinIO'], 'zh')).toBe('Redis、Kafka、MinIO')
  })

  it('leaves one thing alone', () => {
    expect(joinList(['Redis'], 'en')).toBe('Redis')
    expect(joinList([], 'zh')).toBe('')
  })
})
