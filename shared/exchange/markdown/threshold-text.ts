import { type Localized, same } from '../../base/localized'
import { formatNumber, formatPercent } from '../../i18n/format'
import type { Threshold, ThresholdUnit, ThresholdValue } from '../../report/threshold'

/** How the value of a threshold is written. */
const units: { readonly [U in ThresholdUnit]: (value: number) => Localized } = {
  number: (value) => same(formatNumber(value, 2)),
  share: (value) => same(formatPercent(value, 1)),
  level: (value) => ({ en: `level ${value}`, zh: `${value} 级` }),
  times: (value) => ({ en: `${formatNumber(value, 2)}×`, zh: `${formatNumber(value, 2)} 倍` }),
  ms: (value) => same(`${formatNumber(value)} ms`),
  s: (value) => ({ en: `${formatNumber(value)} s`, zh: `${formatNumber(value)} 秒` }),
  days: (value) => ({ en: `${value} days`, zh: `${value} 天` }),
  months: (value) => ({ en: `${value} months`, zh: `${value} 个月` }),
  years: (value) => ({ en: `${value} years`, zh: `${value} 年` }),
  GB: (value) => same(`${formatNumber(value)} GB`),
}

const isRamp = (value: ThresholdValue): value is { readonly good: number; readonly bad: number } =>
  typeof value === 'object' && 'good' in value

function valueText({ value, unit }: Threshold): Localized {
  const written = units[unit]
  if (typeof value === 'number') return written(value)
  if (isRamp(value)) {
    const [good, bad] = [written(value.good), written(value.bad)]
    return { en: `${good.en} (full marks) to ${bad.en} (none)`, zh: `${good.zh}（满分）至 ${bad.zh}（零分）` }
  }
  const all = value.map(written)
  return { en: all.map(({ en }) => en).join(' / '), zh: all.map(({ zh }) => zh).join(' / ') }
}

/** The thresholds of an audit in one line that says whose numbers they are; `null` where it has none. */
export function thresholdsText(thresholds: readonly Threshold[] | undefined): Localized | null {
  if (!thresholds || thresholds.length === 0) return null
  const items = thresholds.map((each) => {
    const value = valueText(each)
    return { en: `${each.name.en} ${value.en}`, zh: `${each.name.zh} ${value.zh}` }
  })
  return {
    en: `Our own numbers, not a standard’s: ${items.map(({ en }) => en).join('; ')}`,
    zh: `自定数值，并非行业标准：${items.map(({ zh }) => zh).join('；')}`,
  }
}
