import { type RichText, rich, type Span } from '../../exchange/document/rich-text'
import { formatScore } from '../../i18n/format'
import { fullName } from '../../report/candidate-name'
import type { Candidate, KnockedOut } from '../../report/ranking'
import type { Derived } from './derived'

/** What is shown instead of a ranking while there is none. */
export const unranked = ({ teller: { say } }: Derived): RichText =>
  say('The candidates are being ranked.', '正在为候选方案排名。')

/** The name of a candidate, which leads to profile and candidates. */
export const candidateSpan = (text: string): Span => ({ kind: 'profile', text })

/** Which stacks are feasible, and which the profile rules out by which limit. */
export function generated(derived: Derived): RichText[] {
  const { ranking, teller } = derived
  const { say, text, list, language } = teller
  if (!ranking) return [unranked(derived)]
  const { candidates, knockedOut } = ranking
  const named = (each: Candidate | KnockedOut): Span => candidateSpan(fullName(each)[language])
  return [
    candidates.length === 0
      ? say('No candidate remains.', '没有可行方案。')
      : say(
          rich`${candidates.length === 1 ? 'One candidate remains' : `${candidates.length} candidates remain`}: ${list(candidates.map((each) => rich`${named(each)} (${formatScore(each.total)})`))}.`,
          rich`可行方案 ${String(candidates.length)} 个：${list(candidates.map((each) => rich`${named(each)}（${formatScore(each.total)} 分）`))}。`,
        ),
    ...knockedOut.map((each) =>
      say(
        rich`Ruled out: ${named(each)}. ${each.reasons.map(text).join(' ')}`,
        rich`已排除：${named(each)}。${each.reasons.map(text).join('')}`,
      ),
    ),
    ...(knockedOut.length === 0
      ? [
          say(
            `No hard limit of the profile rules out any of the ${candidates.length} candidates.`,
            `画像没有触发任何硬性限制，${candidates.length} 个候选方案均未排除。`,
          ),
        ]
      : []),
  ]
}
