import type { Locale, Localized } from '../base/localized'

/** Tags with the conventions that the texts of the studio follow: no comma before the last "and", no AM and PM. */
const tags: { readonly [L in Locale]: string } = { en: 'en-GB', zh: 'zh-CN' }

/** Moves the point of what is written, so that nothing but the figures that stand there is rounded: 1.005 is no 1.00499…. */
function shifted(value: number, digits: number): number {
  const [figures, exponent = '0'] = String(value).split('e')
  return Number(`${figures}e${Number(exponent) + digits}`)
}

/**
 * A number with at most `digits` decimals, the same in every language: `1,250.5`. Notes of rules are full of these, and
 * the first use of `Intl` takes longer than everything else at the start of the program.
 */
export function formatNumber(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return String(value).replace('Infinity', '∞')
  const rounded = Math.round(shifted(Math.abs(value), digits))
  const figures = String(rounded).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const decimals = figures.slice(figures.length - digits).replace(/0+$/, '')
  const sign = value < 0 && rounded > 0 ? '-' : ''
  return `${sign}${whole}${decimals === '' ? '' : '.'}${decimals}`
}

/** What was computed or estimated, to two significant digits, whole from 10 on: `0.88`, `2.3`, `23`, `1,230`. */
export const formatEstimate = (value: number): string =>
  Math.abs(value) >= 10 ? formatNumber(value) : String(Number(value.toPrecision(2)))

/** A score, 0…100, always with one decimal, so that columns and moving figures line up; `–` where there is none. */
export const formatScore = (value: number | null): string => (value === null ? '–' : value.toFixed(1))

/** Whether a change in points shows at one decimal. */
export const isVisibleChange = (points: number): boolean => Math.abs(points) >= 0.05

/** A change in points with its sign, one decimal: `+1.2`, `−0.4`. What rounds to nothing has no sign. */
export function formatChange(points: number): string {
  const text = Math.abs(points).toFixed(1)
  if (!isVisibleChange(points)) return text
  return points > 0 ? `+${text}` : `−${text}`
}

/** A share in percent with at most `digits` decimals: `92%`. Rounded down, so that `100%` means all of it. */
export function formatPercent(share: number, digits = 0): string {
  const scale = 10 ** digits
  // What stands a hair below a whole step is that step: 0.29 · 100 is 28.999999999999996.
  return `${formatNumber(Math.floor(share * 100 * scale + 1e-6) / scale, digits)}%`
}

/** More decimals of an availability than these tell nothing apart. */
const mostNines = 6

/** An availability, 0…1, with two significant digits of what is missing: `97.4%`, `99.95%`, `99.9997%`. */
export function formatAvailability(share: number): string {
  const missing = (1 - share) * 100
  if (missing < 10 ** -mostNines) return formatPercent(share, mostNines)
  const digits = Math.max(0, 1 - Math.floor(Math.log10(missing)))
  return `${formatNumber(100 - Number(missing.toPrecision(2)), Math.min(digits, mostNines))}%`
}

const timeUnits = [
  { seconds: 86_400, name: { en: 'd', zh: '天' } },
  { seconds: 3_600, name: { en: 'h', zh: '小时' } },
  { seconds: 60, name: { en: 'min', zh: '分钟' } },
  { seconds: 1, name: { en: 's', zh: '秒' } },
] as const

/** An estimated time in the largest unit of which there is one, to two significant digits: `8 s`, `23 h`, `4.4 小时`. */
export function formatDuration(seconds: number, locale: Locale): string {
  const unit = timeUnits.find((each) => seconds >= each.seconds) ?? timeUnits[3]
  return `${formatEstimate(seconds / unit.seconds)} ${unit.name[locale]}`
}

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

/**
 * A stretch of time, whose day is said once: `22 Nov 2026, 16:22–17:05`; less than a minute is one moment.
 *
 * @param from and `to`: times in ISO 8601
 * @param timeZone IANA name; the reader's own where it is left out
 */
export function formatSpan(from: string, to: string, locale: Locale, timeZone?: string): string {
  const written = (style: Intl.DateTimeFormatOptions, iso: string): string =>
    new Intl.DateTimeFormat(tags[locale], { ...style, timeZone }).format(new Date(iso))
  const begin = formatMoment(from, locale, timeZone)
  if (formatMoment(to, locale, timeZone) === begin) return begin
  const isOneDay = written({ dateStyle: 'medium' }, from) === written({ dateStyle: 'medium' }, to)
  return isOneDay
    ? `${begin}–${written({ timeStyle: 'short' }, to)}`
    : `${begin} – ${formatMoment(to, locale, timeZone)}`
}

/**
 * What a reader works out of two scores as they are shown: 98.06 and 79.5 show as 98.1 and 79.5, so their difference is
 * 18.6, not 18.56.
 */
export const shownChange = (from: number, to: number): number =>
  Number((Number(to.toFixed(1)) - Number(from.toFixed(1))).toFixed(1))

const firstOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** A place in an English sentence: `first`, `tenth` as `10th`; places end long before 21. */
export const ordinal = (place: number): string => firstOrdinals[place - 1] ?? `${place}th`

/** What stands before the last member of an English list: with a comma where members have an "and" of their own. */
export const lastComma = (items: readonly string[]): string =>
  items.some((item) => / and /.test(item)) ? ', and ' : ' and '

/** An enumeration: `A, B and C`, `A, and B and C`, `A、B、C`. */
export function joinList(items: readonly string[], locale: Locale): string {
  if (locale === 'zh') return items.join('、')
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${lastComma(items)}${last}`
}

/** Names that a sentence lists before it only counts the rest. */
const mostNamed = 3

/** The first names of an enumeration, and how many there are beside them: `A, B, C and 12 more`, `A、B、C 等 15 个`. */
export function joinFirst(items: readonly string[], locale: Locale, most: number = mostNamed): string {
  if (items.length <= most) return joinList(items, locale)
  const first = items.slice(0, most)
  return locale === 'zh'
    ? `${first.join('、')} 等 ${items.length} 个`
    : `${first.join(', ')}${lastComma(first)}${items.length - most} more`
}

/** An enumeration of texts, in every language. */
export const joinTexts = (items: readonly Localized[]): Localized => ({
  en: joinList(
    items.map(({ en }) => en),
    'en',
  ),
  zh: joinList(
    items.map(({ zh }) => zh),
    'zh',
  ),
})
