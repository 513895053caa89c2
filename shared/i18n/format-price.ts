import type { Localized } from '../base/localized'
import type { PriceChange } from '../report/price-change'
import type { Range } from '../report/quantities'
import { formatEstimate } from './format'
import { formatRange } from './format-range'

/** Below these amounts, money a month and hours a week, a change is none worth naming. */
const smallest = { monthly: 0.5, hours: 0.05 }

const isNothing = ({ lo, hi }: Range, least: number): boolean => Math.abs(lo) < least && Math.abs(hi) < least

/** What stands at the amount: more of it, less of it, or either. */
function amount(range: Range, unit: Localized, per: Localized): Localized {
  const written = (of: Range): Localized => {
    const { en, zh } = formatRange(of, formatEstimate)
    return { en: `${en}${unit.en}`, zh: `${zh}${unit.zh}` }
  }
  if (range.lo >= 0) {
    const { en, zh } = written(range)
    return { en: `+${en} ${per.en}`, zh: `${per.zh} +${zh}` }
  }
  if (range.hi <= 0) {
    const { en, zh } = written({ lo: -range.hi, hi: -range.lo })
    return { en: `saves ${en} ${per.en}`, zh: `${per.zh}节省 ${zh}` }
  }
  const ends = `−${formatEstimate(-range.lo)} … +${formatEstimate(range.hi)}`
  return { en: `${ends}${unit.en} ${per.en}`, zh: `${per.zh} ${ends}${unit.zh}` }
}

const noUnit: Localized = { en: '', zh: '' }
const hourUnit: Localized = { en: ' h', zh: ' 小时' }
const aMonth: Localized = { en: 'a month', zh: '每月' }
const aWeek: Localized = { en: 'a week', zh: '每周' }

/** What an edit changes in running a design, money first: `+12–40 a month`, `saves 2 h a week`; none: it costs nothing. */
export function formatPriceChange({ monthly, hours }: PriceChange): readonly Localized[] {
  return [
    ...(isNothing(monthly, smallest.monthly) ? [] : [amount(monthly, noUnit, aMonth)]),
    ...(isNothing(hours, smallest.hours) ? [] : [amount(hours, hourUnit, aWeek)]),
  ]
}
