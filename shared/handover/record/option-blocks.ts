import type { Locale } from '../../base/localized'
import { type Block, bullets, heading, paragraph } from '../../exchange/document/document'
import { type RichText, rich, strong } from '../../exchange/document/rich-text'
import { colons } from '../../exchange/markdown/markdown-text'
import { formatPercent, formatScore } from '../../i18n/format'
import { dimensionNames, dimensions } from '../../report/dimension'
import type { Ranking } from '../../report/ranking'
import type { AuditInfo } from '../../report/report'
import { quoted } from '../finding-mention'
import { texts } from './adr-texts'

/** The candidates with their scores, the chosen one set off, and what the profile rules out. */
export function optionBlocks(
  { candidates, knockedOut }: Ranking,
  chosen: string | undefined,
  language: Locale,
): Block[] {
  const table: Block = {
    kind: 'table',
    columns: [
      { head: texts.option[language] },
      { head: texts.total[language], isFigure: true },
      ...dimensions.map((each) => ({ head: dimensionNames[each][language], isFigure: true })),
      { head: texts.first[language], isFigure: true },
    ],
    rows: candidates.map(({ id, name, total, dimensions: scores, robustness }) => [
      id === chosen ? [strong(name[language])] : name[language],
      formatScore(total),
      ...dimensions.map((each) => formatScore(scores[each])),
      formatPercent(robustness.places[0] ?? 0),
    ]),
  }
  return [
    ...(candidates.length === 0 ? [paragraph(texts.noCandidates[language])] : [table]),
    ...(knockedOut.length === 0
      ? []
      : [
          paragraph(texts.ruledOut[language]),
          bullets(
            knockedOut.map(
              ({ name, reasons }): RichText =>
                `${name[language]}${colons[language]}${reasons.map((reason) => reason[language]).join(language === 'zh' ? '' : ' ')}`,
            ),
          ),
        ]),
  ]
}

/** Points that something has to cost to be named: less shows as none at one decimal. */
const leastPoints = 0.05

/** What costs points that show. */
export const worthNaming = <E extends { readonly points: number }>(some: readonly E[]): E[] =>
  some.filter(({ points }) => points >= leastPoints)

/** What speaks for and against each candidate, by the audits that tell them apart. */
export function prosAndCons(
  { candidates }: Ranking,
  infos: ReadonlyMap<string, AuditInfo>,
  language: Locale,
): Block[] {
  return candidates.flatMap(({ name, summary, changes, strengths, weaknesses }): Block[] => [
    heading(name[language], 3),
    // What a variant does otherwise contradicts the summary of its stack.
    paragraph((changes ?? summary)[language]),
    bullets([
      ...strengths.map(({ audit, points }) => {
        const title = infos.get(audit)?.title.pass[language] ?? audit
        return rich`${texts.good[language]}${quoted(title, language)}${texts.ahead(formatScore(points))[language]}`
      }),
      ...worthNaming(weaknesses).map(({ audit, points }) => {
        const title = infos.get(audit)?.title.fail[language] ?? audit
        return rich`${texts.bad[language]}${quoted(title, language)}${texts.costs(formatScore(points))[language]}`
      }),
    ]),
  ])
}
