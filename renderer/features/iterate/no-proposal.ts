import type { Localized } from '../../../shared/base/localized'
import { formatScore } from '../../../shared/i18n/format'
import type { Profile } from '../../../shared/model/profile'
import type { Improvement, ImprovementRequest } from '../../../shared/report/improvement'

const nothing: { readonly [S in ImprovementRequest['aim']['strategy']]: Localized } = {
  optimise: {
    en: 'No single change raises the score from here.',
    zh: '目前没有单项改动能再提高得分。',
  },
  stack: {
    en: 'No technology of the same kind would do better here.',
    zh: '没有同类技术在此处表现更好。',
  },
  balance: {
    en: 'No single change improves parts, coupling or upkeep any further.',
    zh: '组件、耦合与运维量已无法靠单项改动再改善。',
  },
  development: {
    en: 'No single change makes development quicker without costing points.',
    zh: '没有单项改动能在不失分的前提下提升开发效率。',
  },
  performance: {
    en: 'No single change makes it faster without costing points.',
    zh: '没有单项改动能在不失分的前提下提升性能。',
  },
  simplify: {
    en: 'Every further part that is left out would cost more than two points.',
    zh: '再减少任何组件，都会损失 2 分以上。',
  },
  adapt: {
    en: 'No single change suits the team better.',
    zh: '没有单项改动能更适合团队。',
  },
  regenerate: {
    en: 'The profile rules out every stack.',
    zh: '项目画像排除了所有技术栈。',
  },
}

/** Why nothing is proposed any more. */
export function whyNone(
  { ended }: Improvement,
  { aim, target }: ImprovementRequest,
  total: number | null,
  { teamPythonSkill: skill }: Profile,
): Localized {
  const byTotal = aim.strategy === 'optimise' && aim.dimensions.length === 0
  if (ended === 'target' && byTotal && total !== null)
    return {
      en: `The total is at ${formatScore(total)}, beyond the ${target} points aimed at.`,
      zh: `总分为 ${formatScore(total)}，已达到 ${target} 分的目标。`,
    }
  if (ended === 'target' && aim.strategy === 'adapt')
    return { en: 'Nothing of what you named is left.', zh: '你点名的技术都已处理。' }
  if (ended === 'target' && aim.strategy === 'stack' && aim.unwanted.length > 0)
    return { en: 'Nothing of what you named is left.', zh: '你点名的技术都已替换。' }
  if (aim.strategy === 'adapt' && skill === undefined)
    return {
      en: 'No single change suits the team better. The profile does not state the skill of the team: state it, and what is beyond that skill can be found.',
      zh: '没有单项改动能更适合团队。画像未填写团队技能，填写后才能找出超出能力的部分。',
    }
  if (aim.strategy === 'adapt' && skill !== undefined)
    return {
      en: `No single change suits a team of skill ${skill} better.`,
      zh: `对 ${skill} 级技能的团队，没有单项改动能更合适。`,
    }
  return nothing[aim.strategy]
}
