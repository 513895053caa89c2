import type { Localized } from '../../../shared/base/localized'
import { placeOf } from '../../../shared/house-rules/case-design'
import { formatNumber, joinList } from '../../../shared/i18n/format'
import type { Design } from '../../../shared/model/design'
import type { AuditResult } from '../../../shared/report/report'
import { inRow, words } from './words'

/** What a rule comes to in a case. */
export type Outcome = 'passes' | 'fails' | 'unknown' | 'does-not-apply' | 'error'

export function outcomeOf({ state, score }: AuditResult): Outcome {
  if (state === 'scored') return score === 1 ? 'passes' : 'fails'
  return state === 'not-applicable' ? 'does-not-apply' : state
}

/** Elements that the result points at, as the case names them, each once. */
export const placesOf = ({ evidence }: AuditResult, design: Design): string[] => [
  ...new Set(evidence.flatMap(({ elements }) => elements.map((element) => placeOf(design, element)))),
]

const outcomeWords: { readonly [O in Outcome]: Localized } = {
  passes: words('it passes', '通过'),
  fails: words('it fails', '不通过'),
  unknown: words('it is unknown', '未知'),
  'does-not-apply': words('it does not apply', '不适用'),
  error: words('it cannot run', '无法运行'),
}

const at = (outcome: Localized, places: readonly string[]): Localized =>
  places.length === 0
    ? outcome
    : words(`${outcome.en} at ${joinList(places, 'en')}`, `${outcome.zh}，位于 ${joinList(places, 'zh')}`)

const withScore = (outcome: Localized, score: number): Localized =>
  words(`${outcome.en} with score ${formatNumber(score, 6)}`, `${outcome.zh}，得分 ${formatNumber(score, 6)}`)

/** What came, with the score, the places and the numbers. */
function cameWords(result: AuditResult, design: Design): Localized {
  const outcome = outcomeOf(result)
  const scored = outcome === 'fails' ? withScore(outcomeWords.fails, result.score) : outcomeWords[outcome]
  const placed = at(scored, placesOf(result, design))
  const notes = result.evidence.map(({ note }) => note)
  if (notes.length === 0) return placed
  const why = inRow(notes)
  return words(`${placed.en} (${why.en})`, `${placed.zh}（${why.zh}）`)
}

/** What was expected, and what came. */
export const expectedWords = {
  outcome: (outcome: Outcome): Localized => outcomeWords[outcome],
  places: (places: readonly string[]): Localized => at(outcomeWords.fails, places),
  score: (score: number): Localized =>
    words(`its score is ${formatNumber(score, 6)}`, `得分为 ${formatNumber(score, 6)}`),
  fixed: (score: number): Localized =>
    words(
      `its score is ${formatNumber(score, 6)} once its fix is applied`,
      `修复后得分为 ${formatNumber(score, 6)}`,
    ),
} as const

/** A case that did not come out as it says. @param came absent: what the rule comes to in the design of the case */
export function missedWords(
  name: string,
  expected: Localized,
  result: AuditResult,
  design: Design,
  came: Localized = cameWords(result, design),
): Localized {
  return words(
    `in “${name}”, expected: ${expected.en}; came: ${came.en}`,
    `用例“${name}”：预期${expected.zh}；实际${came.zh}`,
  )
}

export const noFix = words('it has no fix there', '此处没有修复')
export const refusedFix = words('its fix is refused', '修复被拒绝')
