import type { ElementId } from '../../base/ids'
import { type Localized, same } from '../../base/localized'
import { formatEstimate, formatNumber, formatPercent, formatScore, joinTexts } from '../../i18n/format'
import { subjectOf } from '../../model/finding-subject'
import { dimensionNames } from '../../report/dimension'
import type { AuditStep, DimensionSteps } from '../../report/explanation'
import type { AuditInfo } from '../../report/report'

/** What is said about how a total comes about. */
export const explanationTexts = {
  start: { en: 'Full score', zh: '满分' },
  total: { en: 'Total', zh: '总分' },
  blockers: { en: 'Held down by a blocker', zh: '阻断项封顶' },
  severity: { en: 'Severity', zh: '严重程度' },
  source: { en: 'Source', zh: '来源' },
  decisions: { en: 'Decisions', zh: '处理决定' },
} as const satisfies Record<string, Localized>

/** The question with the total as shown: `Why 71.3?` */
export const why = (total: number): Localized => ({
  en: `Why ${formatScore(total)}?`,
  zh: `为什么是 ${formatScore(total)} 分？`,
})

/** Points of a step, with two decimals: many steps that are rounded to one would not add up to the total. */
export const stepPoints = (points: number): string => `−${points.toFixed(2)}`

const decimal = (value: number): string => formatNumber(value, 2)

/** What an audit earns in a dimension: its score times its weight, over the sum of the weights. */
export function measureText(
  { score, weight }: AuditStep,
  { sum, dimension, share }: DimensionSteps,
): Localized {
  const formula = `${decimal(score)} × ${weight} / ${sum}`
  const [earned, most] = [(score * weight * 100) / sum, (weight * 100) / sum].map(formatEstimate)
  const of = formatPercent(share, 1)
  const name = dimensionNames[dimension]
  return {
    en: `Score × weight / sum: ${formula} = ${earned} of ${most} points in ${name.en.toLowerCase()}, which is ${of} of the total`,
    zh: `得分 × 权重 / 权重和：${formula}，即${name.zh} ${most} 分中得 ${earned} 分；该维度占总分 ${of}`,
  }
}

/** What a dimension brings to the total. */
export const dimensionText = ({ score, share }: DimensionSteps): Localized =>
  same(`${formatScore(score)} × ${formatPercent(share, 1)}`)

/**
 * What a blocker at 0 is called: the title of its audit, with the element where that one alone is the blocker.
 *
 * @param subject as in the `cappedBy` of a dimension
 */
export function blockerTitle(
  subject: string,
  infos: ReadonlyMap<string, AuditInfo>,
  nameOf: (element: ElementId) => string | null,
): Localized {
  const { audit, element } = subjectOf(subject)
  const title = infos.get(audit)?.title.fail ?? same(audit)
  const name = element === null ? null : nameOf(element)
  return name === null ? title : { en: `${title.en} (${name})`, zh: `${title.zh}（${name}）` }
}

/** Why a dimension is held down, with the titles of the blockers. */
export function capText(titles: readonly Localized[]): Localized {
  const names = joinTexts(titles)
  return {
    en: `A blocker that fails completely holds its dimension at 49: ${names.en}`,
    zh: `阻断项完全不满足时，所在维度最高 49 分：${names.zh}`,
  }
}
