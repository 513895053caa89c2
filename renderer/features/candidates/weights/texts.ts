import type { Localized } from '../../../../shared/base/localized'
import { type Dimension, dimensionNames } from '../../../../shared/report/dimension'

/** What the weights say. */
export const texts = {
  title: { en: 'Weights', zh: '权重' },
  reset: { en: 'Reset to equal', zh: '恢复等权' },
  compare: { en: 'Compare in pairs…', zh: '两两比较…' },
  dialogTitle: { en: 'Weights from comparisons', zh: '通过两两比较确定权重' },
  dialogLead: {
    en: 'Ten questions: which of the two matters more in this project, and by how much? What you leave in the middle counts as equal.',
    zh: '共十个问题：在这个项目中，两者哪一个更重要，重要多少？停在中间表示同等重要。',
  },
  result: { en: 'Resulting weights', zh: '得到的权重' },
  consistent: { en: 'The answers fit together.', zh: '各项回答相互一致。' },
  inconsistent: { en: 'The answers contradict each other.', zh: '各项回答之间存在矛盾。' },
  goThere: { en: 'Go to it', zh: '前往该题' },
  close: { en: 'Close', zh: '关闭' },
  cancel: { en: 'Cancel', zh: '取消' },
  use: { en: 'Use these weights', zh: '采用这些权重' },
} as const satisfies Record<string, Localized>

/** Consistency ratio with two decimals. */
export const consistencyRatio = (ratio: number): Localized => ({
  en: `Consistency ratio ${ratio.toFixed(2)}`,
  zh: `一致性比率 ${ratio.toFixed(2)}`,
})

/** What the sliders are, and what their bars say of the first candidate. */
export const explained = (first: Localized | undefined): Localized => ({
  en: `What counts most in this project? Move one weight and the others keep their proportions.${
    first
      ? ` The bar shows how far it can move before another candidate takes the lead from “${first.en}”.`
      : ''
  }`,
  zh: `这个项目更看重什么？调整一个权重时，其余权重保持原有比例。${
    first ? `色条表示该权重在什么范围内变化时，“${first.zh}”仍居首。` : ''
  }`,
})

/** How much more important, from one step of the scale to eight. The odd values of the usual scale of 1 to 9 have words. */
const degrees: readonly Localized[] = [
  { en: 'slightly', zh: '略微' },
  { en: 'moderately', zh: '稍微' },
  { en: 'moderately to strongly', zh: '较为' },
  { en: 'strongly', zh: '明显' },
  { en: 'strongly to very strongly', zh: '相当' },
  { en: 'very strongly', zh: '强烈' },
  { en: 'very strongly to extremely', zh: '非常强烈地' },
  { en: 'extremely', zh: '极端' },
]

/** An answer in words: below 0 the left one is more important, above 0 the right one. */
export function answerText(left: Dimension, right: Dimension, answer: number): Localized {
  const degree = degrees[Math.abs(answer) - 1]
  if (!degree) return { en: 'Both are equally important', zh: '两者同等重要' }
  const [more, less] =
    answer < 0 ? [dimensionNames[left], dimensionNames[right]] : [dimensionNames[right], dimensionNames[left]]
  return {
    en: `${more.en} is ${degree.en} more important than ${less.en.toLowerCase()}`,
    zh: `${more.zh}比${less.zh}${degree.zh}重要`,
  }
}

/** Which question a slider asks. */
export const question = (left: Dimension, right: Dimension): Localized => ({
  en: `${dimensionNames[left].en} or ${dimensionNames[right].en.toLowerCase()}`,
  zh: `${dimensionNames[left].zh}与${dimensionNames[right].zh}`,
})

/** What the other answers say about the one that fits least. */
export function reconsider(left: Dimension, right: Dimension, implied: number): Localized {
  const { en, zh } = answerText(left, right, implied)
  return {
    en: `Look at ${dimensionNames[left].en.toLowerCase()} and ${dimensionNames[right].en.toLowerCase()} again. Going by the other answers: ${en.charAt(0).toLowerCase()}${en.slice(1)}.`,
    zh: `请重新考虑“${question(left, right).zh}”。按其余回答推算：${zh}。`,
  }
}
