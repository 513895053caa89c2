import type { Locale } from '../../base/localized'
import type { Block } from '../../exchange/document/document'
import { type RichText, rich, type Span } from '../../exchange/document/rich-text'
import { formatChange, formatNumber, formatScore, ordinal, shownChange } from '../../i18n/format'
import { shortName } from '../../report/candidate-name'
import { dimensionNames, dimensions } from '../../report/dimension'
import type { Candidate, Ranking } from '../../report/ranking'
import type { Derived } from './derived'
import { candidateSpan, unranked } from './generate'

/** A candidate in few letters, which leads to profile and candidates. */
const shortSpan = (candidate: Candidate, language: Locale): Span =>
  candidateSpan(shortName(candidate, candidate.name)[language])

/** The five dimensions of the first candidates side by side. */
export function comparisonTable({ ranking, teller: { say, text, language } }: Derived): Block[] {
  const first = ranking?.candidates.slice(0, 3) ?? []
  if (first.length === 0) return []
  const word = (en: string, zh: string): string => (language === 'zh' ? zh : en)
  return [
    {
      kind: 'table',
      columns: [
        { head: word('Dimension', '维度') },
        ...first.map((each) => ({ head: shortName(each, each.name)[language], isFigure: true })),
      ],
      rows: [
        ...dimensions.map((dimension) => [
          text(dimensionNames[dimension]),
          ...first.map((each) => formatScore(each.dimensions[dimension])),
        ]),
        [say('Total', '总分'), ...first.map(({ total }) => formatScore(total))],
      ],
    },
  ]
}

/** Why the first candidate is before the second, and how far the order can be relied on. */
export function verified(derived: Derived): RichText[] {
  const { ranking, teller } = derived
  if (!ranking) return [unranked(derived)]
  const [first, second] = ranking.candidates
  if (!first) return [teller.say('No candidate is left to compare.', '没有可比较的方案。')]
  return [
    ...(second ? [...lead(first, second, derived), ...reasons(first, second, derived)] : []),
    ...reliability(ranking, first, derived),
  ]
}

function lead(
  first: Candidate,
  second: Candidate,
  { teller: { say, list, text, language } }: Derived,
): RichText[] {
  const gaps = dimensions
    .map((dimension) => ({
      dimension,
      by: shownChange(second.dimensions[dimension] ?? 0, first.dimensions[dimension] ?? 0),
    }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 3)
    .map(({ dimension, by }) => rich`${text(dimensionNames[dimension])} ${formatChange(by)}`)
  const by = shownChange(second.total, first.total)
  const tied = second.tie
  return [
    say(
      rich`${shortSpan(first, language)} is ${formatScore(by)} points ahead of ${shortSpan(second, language)}${tied ? ', less than half a point and therefore a tie' : ''}${gaps.length > 0 ? rich`; what decides: ${list(gaps)}` : ''}.`,
      rich`${shortSpan(first, language)}领先${shortSpan(second, language)} ${formatScore(by)} 分${tied ? '，不足半分，视为并列' : ''}${gaps.length > 0 ? rich`；差距主要在：${list(gaps)}` : ''}。`,
    ),
  ]
}

/** The audits behind the distance: what each of the two does better than the mean of the others, and what costs it most. */
function reasons(
  first: Candidate,
  second: Candidate,
  { infos, teller: { say, text, clauses, language } }: Derived,
): RichText[] {
  const scored = (title: string, points: number): RichText =>
    say(`${title} (${formatChange(points)})`, `${title}（${formatChange(points)}）`)
  return [first, second].flatMap((candidate) => {
    const { strengths, weaknesses } = candidate
    const name = shortSpan(candidate, language)
    const good = strengths.slice(0, 2).flatMap(({ audit, points }) => {
      const info = infos.get(audit)
      return info ? [scored(text(info.title.pass), points)] : []
    })
    const bad = weaknesses.slice(0, 2).flatMap(({ audit, points }) => {
      const info = infos.get(audit)
      return info ? [scored(text(info.title.fail), -points)] : []
    })
    return [
      ...(good.length > 0
        ? [say(rich`For ${name}: ${clauses(good)}.`, rich`${name}的优势：${clauses(good)}。`)]
        : []),
      ...(bad.length > 0
        ? [say(rich`Against ${name}: ${clauses(bad)}.`, rich`${name}的短板：${clauses(bad)}。`)]
        : []),
    ]
  })
}

function reliability(
  { robustness: { agreement, draws, statement } }: Ranking,
  first: Candidate,
  { teller: { say, text, language } }: Derived,
): RichText[] {
  const { topsis, promethee } = first.robustness
  const isAgreed = topsis.rank === promethee.rank
  const [one, other] = [formatNumber(agreement.topsis, 2), formatNumber(agreement.promethee, 2)]
  return [
    say(
      `${formatNumber(draws)} random weightings were tried. ${text(statement)}`,
      `共试验 ${formatNumber(draws)} 组随机权重。${text(statement)}`,
    ),
    say(
      rich`${shortSpan(first, language)} ranks ${isAgreed ? `${ordinal(topsis.rank)} by both TOPSIS and PROMETHEE II` : `${ordinal(topsis.rank)} by TOPSIS and ${ordinal(promethee.rank)} by PROMETHEE II`}; how far their whole orders agree with this one (Kendall’s τ, 1 at most): ${one === other ? `${one} each` : `${one} and ${other}`}.`,
      rich`${shortSpan(first, language)}${isAgreed ? `按 TOPSIS 与 PROMETHEE II 均排第 ${topsis.rank}` : `按 TOPSIS 排第 ${topsis.rank}，按 PROMETHEE II 排第 ${promethee.rank}`}；两种方法的完整排序与本排序的一致性 τ ${one === other ? `均为 ${one}` : `分别为 ${one} 与 ${other}`}。`,
    ),
  ]
}
