import type { Locale, Localized } from '../base/localized'
import type { Assumed } from '../report/quantities'
import { assumptionTexts } from '../report/quantity-texts'
import { formatAvailability, formatEstimate } from './format'
import { formatRange } from './format-range'

/**
 * What is counted because nobody stated it, in a few words: `assumed: Order API · Zones 1`. Without a value nothing
 * could be counted.
 *
 * @param name of the element that would state it; `null` where that goes without saying
 */
export function formatAssumed({ kind, value }: Assumed, name: string | null): Localized {
  const { name: field, unit, share } = assumptionTexts(kind)
  const where = name === null ? '' : `${name} · `
  if (!value) return { en: `not stated: ${where}${field.en}`, zh: `未说明：${where}${field.zh}` }
  const written = formatRange(value, share ? formatAvailability : formatEstimate)
  const counted = (language: Locale): string => `${written[language]} ${unit[language]}`.trimEnd()
  return {
    en: `assumed: ${where}${field.en} ${counted('en')}`,
    zh: `假设：${where}${field.zh} ${counted('zh')}`,
  }
}
