import { type RichText, rich, type Span } from '../../exchange/document/rich-text'
import { formatScore } from '../../i18n/format'
import type { Derived } from './derived'

/** What is shown instead of a ranking while there is none. */
export const unranked = ({ teller: { say } }: Derived): RichText =>
  say('The five stacks A to E are being ranked (0 so far).', '五个技术栈 A–E 正在排序（目前 0 个）。')

/** The name of a candidate, which leads to profile and candidates. */
export const candidateSpan = (text: string): Span => ({ kind: 'profile', text })

/** Which stacks are feasible, and which the profile rules out by which limit. */
export function generated(derived: Derived): RichText[] {
  const { ranking, teller } = derived
  const { say, text, list } = teller
  if (!ranking) return [unranked(derived)]
  const { candidates, knockedOut } = ranking
  return [
    say(
      rich`${String(candidates.length)} candidates remain: ${list(candidates.map((each) => rich`${candidateSpan(`${each.id} “${each.name.en}”`)} (${formatScore(each.total)})`))}.`,
      rich`可行方案 ${String(candidates.length)} 个：${list(candidates.map((each) => rich`${candidateSpan(`${each.id}“${each.name.zh}”`)}（${formatScore(each.total)} 分）`))}。`,
    ),
    ...knockedOut.map(({ id, name, reasons }) =>
      say(
        rich`Ruled out: ${candidateSpan(`${id} “${name.en}”`)}. ${reasons.map(text).join(' ')}`,
        rich`已排除：${candidateSpan(`${id}“${name.zh}”`)}。${reasons.map(text).join('')}`,
      ),
    ),
    ...(knockedOut.length === 0
      ? [
          say(
            'No hard limit of the profile rules a stack out: 0 of 5.',
            '画像没有触发任何硬性限制，5 个技术栈中排除 0 个。',
          ),
        ]
      : []),
  ]
}
