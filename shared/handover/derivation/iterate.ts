import { type RichText, rich } from '../../exchange/document/rich-text'
import { formatPercent, formatScore } from '../../i18n/format'
import { bandOf } from '../../report/band'
import { equalWeights } from '../../report/dimension'
import { weightedTotal } from '../../report/report'
import { findingText } from '../open-findings'
import type { Derived } from './derived'

/** Next steps that are named. */
const mostSteps = 5

/** Where the design stands, and what would bring most next. */
export function iterated({ report, weights, open, teller }: Derived): RichText[] {
  const { say, text } = teller
  const total = report && weightedTotal(report.dimensions, weights ?? equalWeights)
  if (!report || total === null)
    return [
      say(
        'The design has no score yet: nothing of it could be measured.',
        '设计尚无评分：还没有可以度量的内容。',
      ),
    ]
  const band = bandOf(total)
  const repairable = open
    .filter(({ best }) => best !== undefined)
    .sort((a, b) => (b.best?.gain.total ?? 0) - (a.best?.gain.total ?? 0))
  return [
    say(
      `The design scores ${formatScore(total)}, “${text(band.name)}” (${band.range}): it ${text(band.consequence)}. ${formatPercent(report.coverage)} of what concerns it could be measured.`,
      `设计得分 ${formatScore(total)}，属于“${text(band.name)}”（${band.range}）：${text(band.consequence)}。相关内容中 ${formatPercent(report.coverage)} 可以衡量。`,
    ),
    ...repairable.slice(0, mostSteps).map((finding) => findingText(finding, teller)),
    ...(repairable.length === 0
      ? [
          open.length === 0
            ? say('No finding is open, and no step is left.', '没有待处理项，无需后续步骤。')
            : say(
                rich`${open.length === 1 ? 'One finding is open, and has no fix that raises the total; it needs' : `${open.length} findings are open, and none has a fix that raises the total; they need`} a decision.`,
                rich`尚有 ${String(open.length)} 项待处理，但没有能提高总分的修复，需要人为决策。`,
              ),
        ]
      : []),
  ]
}
