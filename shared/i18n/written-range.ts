import type { Locale } from '../base/localized'
import type { Range } from '../report/quantities'
import { formatAvailability, formatDuration, formatEstimate, formatPercent } from './format'
import { formatRange } from './format-range'

/** Units with the space before them. */
const milliseconds = { en: ' ms', zh: ' 毫秒' } as const
const aSecond = { en: '/s', zh: ' 次/秒' } as const
const hours = { en: ' h', zh: ' 小时' } as const

const time =
  (locale: Locale) =>
  (ms: number): string =>
    ms < 1000 ? `${formatEstimate(ms)}${milliseconds[locale]}` : formatDuration(ms / 1000, locale)

/** A time in ms, as milliseconds or in a larger unit: `17–40 ms`, `17 ms–5 s`. */
export const writtenTime = (range: Range, locale: Locale): string =>
  range.hi < 1000
    ? formatRange(range, formatEstimate, milliseconds[locale])[locale]
    : formatRange(range, time(locale))[locale]

export const writtenAvailability = (range: Range, locale: Locale): string =>
  formatRange(range, formatAvailability)[locale]

export const writtenShare = (range: Range, locale: Locale): string =>
  formatRange(range, formatPercent)[locale]

/** An estimate with its unit, which stands after the numbers as it is. */
export const writtenNumber = (range: Range, locale: Locale, unit = ''): string =>
  formatRange(range, formatEstimate, unit)[locale]

/** Requests a second: `120–4,000/s`. */
export const writtenRate = (range: Range, locale: Locale): string =>
  writtenNumber(range, locale, aSecond[locale])

/** Hours of work: `2–5 h`. */
export const writtenHours = (range: Range, locale: Locale): string =>
  writtenNumber(range, locale, hours[locale])
