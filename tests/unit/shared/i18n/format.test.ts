import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatAvailability,
  formatChange,
  formatDuration,
  formatEstimate,
  formatMoment,
  formatNumber,
  formatPercent,
  formatScore,
  formatSpan,
  isVisibleChange,
  joinFirst,
  joinList,
  joinTexts,
  ordinal,
  shownChange,
} from '../../../../shared/i18n/format'

describe('numbers', () => {
  it.each([
    [1250.46, 0, '1,250'],
    [1250.46, 1, '1,250.5'],
    [3, 2, '3'],
    [1.005, 2, '1.01'],
    [-1234567.5, 0, '-1,234,568'],
    [-0.4, 0, '0'],
    [5e-7, 6, '0.000001'],
    [Number.POSITIVE_INFINITY, 0, '∞'],
  ])('writes %d with at most %d decimals as %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text)
  })

  it('writes any number as the browser would', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
    )
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (number, digits) => {
        const format = new Intl.NumberFormat('en-GB', {
          maximumFractionDigits: digits,
          signDisplay: 'negative',
        })
        expect(formatNumber(number, digits)).toBe(format.format(number))
      }),
    )
  })

  it.each([
    [0.8762, '0.88'],
    [2.345, '2.3'],
    [9.96, '10'],
    [22.6, '23'],
    [2512.5, '2,513'],
    [0, '0'],
  ])('writes the estimate %d as %s', (value, text) => {
    expect(formatEstimate(value)).toBe(text)
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

  it.each([0.05, -0.36, 0.04, -0.04, 0])('shows the change %d where it is not written as 0.0', (change) => {
    expect(isVisibleChange(change)).toBe(formatChange(change) !== '0.0')
  })

  it.each([
    [0.92, 0, '92%'],
    [0.29, 0, '29%'],
    [0.999, 0, '99%'],
    [1, 0, '100%'],
    [2.5, 0, '250%'],
    [0.9995, 2, '99.95%'],
  ])('writes the share %d with at most %d decimals as %s, 100%% only of all', (share, digits, text) => {
    expect(formatPercent(share, digits)).toBe(text)
  })

  it.each([
    [0, '0%'],
    [0.5, '50%'],
    [0.974, '97.4%'],
    [0.99, '99%'],
    [0.9974016, '99.74%'],
    [0.99999, '99.999%'],
    [0.99999974, '99.999974%'],
    [1 - 1e-12, '99.999999%'],
    [1, '100%'],
  ])('writes the availability %d as %s, with two digits of what is missing', (share, text) => {
    expect(formatAvailability(share)).toBe(text)
  })

  it.each([
    [0.0022 * 3600, '7.9 s', '7.9 秒'],
    [0.25, '0.25 s', '0.25 秒'],
    [300, '5 min', '5 分钟'],
    [15_768, '4.4 h', '4.4 小时'],
    [22.76 * 3600, '23 h', '23 小时'],
    [320_000, '3.7 d', '3.7 天'],
  ])('writes %d seconds as %s and %s', (seconds, en, zh) => {
    expect(formatDuration(seconds, 'en')).toBe(en)
    expect(formatDuration(seconds, 'zh')).toBe(zh)
  })
})

it('writes a moment as people of the language do', () => {
  expect(formatMoment('2026-11-22T08:05:00Z', 'en', 'UTC')).toBe('22 Nov 2026, 08:05')
  expect(formatMoment('2026-11-22T08:05:00Z', 'zh', 'UTC')).toBe('2026年11月22日 08:05')
})

it('says the day of a stretch of time once, in the reader’s own time', () => {
  const span = (to: string, zone: string) =>
    (['en', 'zh'] as const).map((language) => formatSpan('2026-11-22T14:30:00Z', to, language, zone))
  expect(span('2026-11-22T15:45:00Z', 'UTC')).toEqual([
    '22 Nov 2026, 14:30–15:45',
    '2026年11月22日 14:30–15:45',
  ])
  expect(span('2026-11-22T16:45:00Z', 'Asia/Shanghai')).toEqual([
    '22 Nov 2026, 22:30 – 23 Nov 2026, 00:45',
    '2026年11月22日 22:30 – 2026年11月23日 00:45',
  ])
  expect(span('2026-11-22T14:30:40Z', 'UTC')).toEqual(['22 Nov 2026, 14:30', '2026年11月22日 14:30'])
})

describe('enumerations', () => {
  it('ends with “and” in English and takes the enumeration comma in Chinese', () => {
    expect(joinList(['Redis', 'Kafka', 'MinIO'], 'en')).toBe('Redis, Kafka and MinIO')
    expect(joinList(['Redis', 'Kafka', 'MinIO'], 'zh')).toBe('Redis、Kafka、MinIO')
  })

  it('leaves one thing alone', () => {
    expect(joinList(['Redis'], 'en')).toBe('Redis')
    expect(joinList(['Task queue', 'Cache and sessions'], 'en')).toBe('Task queue, and Cache and sessions')
    expect(joinList([], 'zh')).toBe('')
  })

  it('lists the first three names and counts the rest', () => {
    const names = ['Redis', 'Kafka', 'MinIO', 'Celery', 'Django']
    expect(joinFirst(names.slice(0, 3), 'en')).toBe('Redis, Kafka and MinIO')
    expect(joinFirst(names, 'en')).toBe('Redis, Kafka, MinIO and 2 more')
    expect(joinFirst(names, 'zh')).toBe('Redis、Kafka、MinIO 等 5 个')
    expect(joinFirst(names, 'en', names.length)).toBe('Redis, Kafka, MinIO, Celery and Django')
  })

  it('joins texts in every language', () => {
    const parts = [
      { en: 'no metrics', zh: '未暴露指标' },
      { en: 'no traces', zh: '无链路追踪' },
    ]
    expect(joinTexts(parts)).toEqual({ en: 'no metrics and no traces', zh: '未暴露指标、无链路追踪' })
  })
})

describe('what a sentence says of numbers', () => {
  it('tells two scores apart by what is shown of them', () => {
    expect(shownChange(79.56, 98.06)).toBe(18.5)
    expect(shownChange(94.34, 93.46)).toBe(-0.8)
  })

  it('writes places as words as far as they are usual', () => {
    expect([1, 2, 9, 10].map(ordinal)).toEqual(['first', 'second', 'ninth', '10th'])
  })
})
