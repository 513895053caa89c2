import type { Localized } from '../../../../shared/base/localized'
import { formatScore } from '../../../../shared/i18n/format'
import type { Improvement, SearchProgress, Strategy } from '../../../../shared/report/improvement'

/** What the search for improvements says. */
export const texts = {
  title: { en: 'Improve step by step', zh: '逐步改进' },
  target: { en: 'Improve to', zh: '改进至' },
  points: { en: 'points', zh: '分' },
  strategy: { en: 'Strategy', zh: '策略' },
  search: { en: 'Find steps', zh: '查找步骤' },
  again: { en: 'Search again', zh: '重新查找' },
  cancel: { en: 'Cancel', zh: '取消' },
  plan: { en: 'Steps', zh: '步骤' },
  accept: { en: 'Accept', zh: '接受' },
  reject: { en: 'Reject', zh: '拒绝' },
  reached: { en: 'The total once it is made', zh: '完成后的总分' },
  outdated: {
    en: 'The design was changed, so the steps that were found for it no longer hold.',
    zh: '设计已改动，之前找到的步骤不再适用。',
  },
  isThere: { en: 'The total is there already.', zh: '总分已达到目标。' },
  nothingGains: {
    en: 'No single fix raises the total from here.',
    zh: '目前没有单项修复能继续提高总分。',
  },
  allMade: { en: 'All steps are made.', zh: '所有步骤均已完成。' },
} as const satisfies Record<string, Localized>

export const strategyNames: { readonly [S in Strategy]: Localized } = {
  greedy: { en: 'Greedy', zh: '贪心' },
  beam: { en: 'Beam', zh: '束搜索' },
}

export const strategyMeanings: { readonly [S in Strategy]: Localized } = {
  greedy: {
    en: 'Takes the fix that gains most, then looks again: quick, and usually good.',
    zh: '每次选取收益最大的修复，再重新试算：速度快，结果通常不错。',
  },
  beam: {
    en: 'Follows the three best ways side by side: slower, and not misled by a gain that leads nowhere.',
    zh: '同时沿三条最优路径推进：较慢，但不会被没有后续的高收益误导。',
  },
}

/** How far the search is. */
export const soFar = ({ tried, depth, best }: SearchProgress): Localized => {
  const count = tried.toLocaleString('en')
  return {
    en: `${count} fixes tried · step ${depth} · best ${formatScore(best)}`,
    zh: `已试算 ${count} 项 · 第 ${depth} 步 · 最高 ${formatScore(best)}`,
  }
}

/** What the plan comes to. */
export function outcome({ steps, ended }: Improvement, from: number, target: number): Localized {
  const end = formatScore(steps.at(-1)?.reached ?? from)
  const start = formatScore(from)
  const count = steps.length
  const en = `${count} ${count === 1 ? 'step' : 'steps'}, ${start} → ${end}`
  const zh = `共 ${count} 步，${start} → ${end}`
  if (ended === 'target') return { en: `${en}.`, zh: `${zh}。` }
  if (ended === 'max-steps') {
    return {
      en: `${en}. Longer plans are not searched for.`,
      zh: `${zh}。更长的方案不再继续查找。`,
    }
  }
  return {
    en: `${en}. No fix was found that leads on to ${target}.`,
    zh: `${zh}。未找到能继续达到 ${target} 分的修复。`,
  }
}

export const rejected = (count: number): Localized => ({
  en: count === 1 ? 'One change is left out.' : `${count} changes are left out.`,
  zh: `已排除 ${count} 项改动。`,
})
