import type { Locale } from '../base/localized'

/** Tags with the conventions that the texts of the studio follow: no comma before the last "and", no AM and PM. */
const tags: { readonly [L in Locale]: string } = { en: 'en-GB', zh: 'zh-CN' }

/** A number with at most `digits` decimals: `1,250.5`. */
export const formatNumber = (value: number, locale: Locale, digits = 0): string =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits }).format(value)

/** A score, 0…100, always with one decimal, so that columns and moving figures line up; `–` where there is none. */
export const formatScore = (value: number | null): string => (value === null ? '–' : value.toFixed(1))

/** A change in points with its sign, one decimal: `+1.2`, `−0.4`. What rounds to nothing has no sign. */
export function formatChange(points: number): string {
  const text = Math.abs(points).toFixed(1)
  if (text === '0.0') return text
  return points > 0 ? `+${text}` : `−${text}`
}

/** A share, 0…1, in percent: `92 %`, with a space that does not break. */
export const formatPercent = (share: number, locale: Locale, digits = 0): string =>
  `${formatNumber(share * 100, locale, digits)}\u00a0%`

/**
 * A moment as day and time: `22 Nov 2026, 16:22`.
 *
 * @param iso time in ISO 8601
 * @param timeZone IANA name; the reader's own where it is left out
 */
export const formatMoment = (iso: string, locale: Locale, timeZone?: string): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(iso),
  )

/** An enumeration: `A, B and C`, `A、B、C`. */
export const joinList = (items: readonly string[], locale: Locale): string =>
  locale === 'zh' ? items.join('、') : new Intl.ListFormat(tags.en, { type: 'conjunction' }).format(items)
