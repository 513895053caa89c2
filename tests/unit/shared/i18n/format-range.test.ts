import { expect, it } from 'vitest'
import { formatEstimate } from '../../../../shared/i18n/format'
import { formatRange } from '../../../../shared/i18n/format-range'
import { writtenHours, writtenRate, writtenTime } from '../../../../shared/i18n/written-range'

it.each([
  [12, 40, '12–40 ms', '12–40 ms'],
  [12, 12, '12 ms', '12 ms'],
  [12.1, 12.2, '12 ms', '12 ms'],
  [0.25, Number.POSITIVE_INFINITY, '0.25 ms or more', '0.25 ms 以上'],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'no limit', '无上限'],
])('writes %d to %d', (lo, hi, en, zh) => {
  expect(formatRange({ lo, hi }, formatEstimate, ' ms')).toEqual({ en, zh })
})

it('leaves no space between a Chinese unit and what follows it, wherever the unit comes from', () => {
  const endless = { lo: 2, hi: Number.POSITIVE_INFINITY }
  expect(formatRange(endless, formatEstimate, ' 毫秒').zh).toBe('2 毫秒以上')
  expect(formatRange(endless, (value) => `${value} 毫秒`).zh).toBe('2 毫秒以上')
  expect(writtenTime(endless, 'zh')).toBe('2 毫秒以上')
  expect(writtenTime(endless, 'en')).toBe('2 ms or more')
})

it('names units in the language of the reader', () => {
  const range = { lo: 2, hi: 5 }
  expect([writtenRate(range, 'en'), writtenRate(range, 'zh')]).toEqual(['2–5/s', '2–5 次/秒'])
  expect([writtenHours(range, 'en'), writtenHours(range, 'zh')]).toEqual(['2–5 h', '2–5 小时'])
})
