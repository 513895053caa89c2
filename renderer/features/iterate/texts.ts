import type { Localized } from '../../../shared/base/localized'
import { formatScore } from '../../../shared/i18n/format'
import type { Band } from '../../../shared/report/band'
import type { Improvement, SearchMethod, SearchProgress } from '../../../shared/report/improvement'

/** What the iterations say. */
export const texts = {
  ask: { en: 'What should be different?', zh: '希望哪里不一样？' },
  askHint: {
    en: 'For example: fine, but too slow',
    zh: '例如：还可以，但是太慢了',
  },
  triggers: { en: 'Or say it with a button', zh: '或者直接选择' },
  rate: { en: 'Rate the dimensions', zh: '为各维度打分' },
  unrated: { en: 'not rated', zh: '未打分' },
  rateThis: { en: 'Rate', zh: '打分' },
  clear: { en: 'Clear', zh: '清除' },
  strategy: { en: 'Strategy', zh: '策略' },
  choose: { en: 'Choose a strategy', zh: '选择策略' },
  unread: {
    en: 'No strategy follows from these words. Choose one, or say it in other words.',
    zh: '未能从这些文字判断策略，请选择一种，或换个说法。',
  },
  begin: { en: 'Find proposals', zh: '查找提议' },
  chosenFreely: { en: 'You chose it.', zh: '由你选定。' },
  ownTotal: { en: 'Your rating', zh: '你的评分' },
  iteration: { en: 'This iteration', zh: '本次迭代' },
  proposal: { en: 'Proposal', zh: '提议' },
  soFarBest: { en: 'Best so far', zh: '目前最佳' },
  accept: { en: 'Accept', zh: '接受' },
  reject: { en: 'Reject', zh: '拒绝' },
  end: { en: 'End the iteration', zh: '结束迭代' },
  goBack: { en: 'Take back its changes', zh: '撤回其改动' },
  cancel: { en: 'Cancel the search', zh: '取消搜索' },
  cancelled: {
    en: 'The search was cancelled; what it found so far stays.',
    zh: '搜索已取消，已找到的内容保留。',
  },
  searchOn: { en: 'Search on', zh: '继续搜索' },
  search: { en: 'Search', zh: '搜索' },
  again: { en: 'Search again', zh: '重新搜索' },
  method: { en: 'Way of searching', zh: '搜索方式' },
  target: { en: 'Improve to', zh: '改进至' },
  points: { en: 'points', zh: '分' },
  next: { en: 'After that', zh: '其后' },
  outdated: {
    en: 'The design was changed, so the proposals that were found for it no longer hold.',
    zh: '设计已改动，之前找到的提议不再适用。',
  },
  history: { en: 'Iterations', zh: '迭代记录' },
  noHistory: {
    en: 'None yet. Say above what should be different: each iteration is kept here with what it changed.',
    zh: '还没有迭代。在上方写下希望改变之处，每次迭代及其改动都会记在这里。',
  },
  nothing: {
    en: 'There is nothing to iterate on. Drag a service onto the canvas, or start from a candidate.',
    zh: '还没有可迭代的内容。把服务拖到画布上，或从候选方案开始。',
  },
  accepted: { en: 'Accepted', zh: '已接受' },
  rejected: { en: 'Rejected', zh: '已拒绝' },
  nothingChanged: { en: 'Nothing was changed.', zh: '未作改动。' },
  takenBack: { en: 'taken back', zh: '已撤回' },
  open: { en: 'open', zh: '进行中' },
  satisfaction: { en: 'How content are you with it now?', zh: '现在满意吗？' },
  outlook: { en: 'What the next points cost', zh: '再提高要付出什么' },
  outlookSearch: { en: 'Looking for the way…', zh: '正在推算…' },
  lookAhead: { en: 'Work it out', zh: '推算' },
  free: { en: 'running cost unchanged', zh: '运行成本不变' },
} as const satisfies Record<string, Localized>

/** The four triggers, as people say them. */
export const triggers = [
  { strategy: 'optimise', label: { en: 'Fine, but…', zh: '还可以，但是…' } },
  { strategy: 'regenerate', label: { en: 'Not what I want', zh: '不是我想要的' } },
  { strategy: 'simplify', label: { en: 'Too complex', zh: '太复杂' } },
  { strategy: 'adapt', label: { en: 'Does not fit the team', zh: '团队不适配' } },
] as const

/** The consequence of each band, as something that can be begun. */
export const bandActions: { readonly [B in Band['id']]: Localized } = {
  satisfied: { en: 'See what more would take', zh: '看看还能怎样更好' },
  basically: { en: 'Improve it locally', zh: '开始局部优化' },
  partly: { en: 'Work on its weakest dimension', zh: '改进最弱的维度' },
  barely: { en: 'Design it anew', zh: '重新设计方案' },
  not: { en: 'Choose another stack', zh: '重新选型' },
}

export const methodNames: { readonly [M in SearchMethod]: Localized } = {
  greedy: { en: 'Greedy', zh: '贪心' },
  beam: { en: 'Beam', zh: '束搜索' },
}

export const methodMeanings: { readonly [M in SearchMethod]: Localized } = {
  greedy: {
    en: 'Takes what leads furthest, then looks again: quick, and usually good.',
    zh: '每次取效果最好的一步，再重新试算：速度快，结果通常不错。',
  },
  beam: {
    en: 'Follows the three best ways side by side: slower, and not misled by a gain that leads nowhere.',
    zh: '同时沿三条最优路径推进：较慢，但不会被没有后续的高收益误导。',
  },
}

/** Why a strategy was taken, in the words that spoke for it. */
export const becauseOf = (words: readonly string[]): Localized => ({
  en: `Because you say ${words.map((each) => `“${each}”`).join(', ')}.`,
  zh: `依据：${words.map((each) => `“${each}”`).join('、')}。`,
})

export const becauseOfBand = (band: Band): Localized => ({
  en: `Because the rating is ${band.range}: ${band.consequence.en}.`,
  zh: `依据：评分在 ${band.range} 之间，${band.consequence.zh}。`,
})

/** How far the search is. */
export const soFar = ({ tried, depth }: SearchProgress): Localized => {
  const count = tried.toLocaleString('en')
  return { en: `${count} changes tried · step ${depth}`, zh: `已试算 ${count} 项改动 · 第 ${depth} 步` }
}

/** A band of satisfaction with its range and what follows of it. */
export const bandMeaning = ({ name, range, consequence }: Band): Localized => ({
  en: `${name.en} (${range}): ${consequence.en}`,
  zh: `${name.zh}（${range}）：${consequence.zh}`,
})

export const about = (names: Localized): Localized => ({ en: `About: ${names.en}`, zh: `关注：${names.zh}` })

export const notInDesign = (names: Localized): Localized => ({
  en: `The design has no ${names.en}.`,
  zh: `设计中没有 ${names.zh}。`,
})

export const leftOut = (count: number): Localized => ({
  en: count === 1 ? 'One change is left out.' : `${count} changes are left out.`,
  zh: `已排除 ${count} 项改动。`,
})

/** What the way to further points takes; `price`: of all its steps together. */
export function outlookOf({ steps, from, ended }: Improvement, price: Localized): Localized {
  const end = formatScore(steps.at(-1)?.reached ?? from)
  const count = steps.length
  const en = `${formatScore(from)} → ${end}: ${count} ${count === 1 ? 'step' : 'steps'}, ${price.en}.`
  const zh = `${formatScore(from)} → ${end}：${count} 步，${price.zh}。`
  return ended === 'no-gain'
    ? { en: `${en} From there no single change gains anything.`, zh: `${zh}此后没有单项改动能再提高总分。` }
    : { en, zh }
}
