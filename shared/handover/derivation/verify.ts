import type { Block } from '../../exchange/document/document'
import { type RichText, rich } from '../../exchange/document/rich-text'
import { formatChange, formatNumber, formatScore } from '../../i18n/format'
import { dimensionNames, dimensions } from '../../report/dimension'
import type { Candidate, Ranking } from '../../report/ranking'
import type { Derived } from './derived'
import { candidateSpan, unranked } from './generate'

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
        ...first.map(({ id }) => ({ head: id, isFigure: true })),
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
  if (!first) return [teller.say('0 candidates are left to compare.', '没有可比较的方案（0 个）。')]
  return [
    ...(second ? [...lead(first, second, derived), ...reasons(first, second, derived)] : []),
    ...reliability(ranking, first, derived),
  ]
}

function lead(first: Candidate, second: Candidate, { teller: { say, list, text } }: Derived): RichText[] {
  const gaps = dimensions
    .map((dimension) => ({
      dimension,
      by: (first.dimensions[dimension] ?? 0) - (second.dimensions[dimension] ?? 0),
    }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 3)
    .map(({ dimension, by }) => rich`${text(dimensionNames[dimension])} ${formatChange(by)}`)
  const by = first.total - second.total
  const tied = second.tie
  return [
    say(
      rich`${candidateSpan(first.id)} is ${formatNumber(by, 1)} points before ${candidateSpan(second.id)}${tied ? ', less than half a point and therefore a tie' : ''}${gaps.length > 0 ? rich`; what decides: ${list(gaps)}` : ''}.`,
      rich`${candidateSpan(first.id)} 领先 ${candidateSpan(second.id)} ${formatNumber(by, 1)} 分${tied ? '，不足半分，视为并列' : ''}${gaps.length > 0 ? rich`；差距主要在：${list(gaps)}` : ''}。`,
    ),
  ]
}

/** The audits behind the distance: what each of the two does better than the mean of the others, and what costs it most. */
function reasons(
  first: Candidate,
  second: Candidate,
  { infos, teller: { say, text, clauses } }: Derived,
): RichText[] {
  const scored = (title: string, points: number): RichText =>
    say(`${title} (${formatChange(points)})`, `${title}（${formatChange(points)}）`)
  return [first, second].flatMap(({ id, strengths, weaknesses }) => {
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
        ? [
            say(
              rich`For ${candidateSpan(id)}: ${clauses(good)}.`,
              rich`${candidateSpan(id)} 的优势：${clauses(good)}。`,
            ),
          ]
        : []),
      ...(bad.length > 0
        ? [
            say(
              rich`Against ${candidateSpan(id)}: ${clauses(bad)}.`,
              rich`${candidateSpan(id)} 的短板：${clauses(bad)}。`,
            ),
          ]
        : []),
    ]
  })
}

function reliability(
  { robustness: { agreement, draws, statement } }: Ranking,
  first: Candidate,
  { teller: { say, text } }: Derived,
): RichText[] {
  const { topsis, promethee } = first.robustness
  const [one, other] = [formatNumber(agreement.topsis, 2), formatNumber(agreement.promethee, 2)]
  return [
    say(
      `${formatNumber(draws)} random weightings were tried. ${text(statement)}`,
      `共试验 ${formatNumber(draws)} 组随机权重。${text(statement)}`,
    ),
    say(
      rich`By TOPSIS ${candidateSpan(first.id)} is in place ${String(topsis.rank)}, by PROMETHEE II in place ${String(promethee.rank)}; their whole orders agree with this one by τ = ${one} and ${other}.`,
      rich`按 TOPSIS，${candidateSpan(first.id)} 排第 ${String(topsis.rank)}；按 PROMETHEE II，排第 ${String(promethee.rank)}；两者与本次序的一致性 τ 分别为 ${one} 与 ${other}。`,
    ),
  ]
}
