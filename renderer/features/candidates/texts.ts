import type { Localized } from '../../../shared/base/localized'

/** What the candidates say about themselves. */
export const texts = {
  title: { en: 'Candidates', zh: '候选方案' },
  lead: {
    en: 'The reference design of each stack, scored for this profile by the rules that score your drawing.',
    zh: '每个方案的参考设计，按你的项目画像、用与画布相同的规则评分。',
  },
  nothingStated: {
    en: 'Nothing is stated yet, so this order says little. Answer a few questions and it follows at once.',
    zh: '尚未填写项目画像，当前排名参考价值有限。回答几个问题，排名会立即更新。',
  },
  ranking: { en: 'Scoring the stacks…', zh: '正在为各方案评分…' },
  total: { en: 'Total', zh: '总分' },
  coverage: { en: 'Coverage', zh: '覆盖率' },
  strengths: { en: 'Strengths', zh: '优势' },
  weaknesses: { en: 'Weaknesses', zh: '不足' },
  noStrengths: { en: 'No clear advantage over the others', zh: '没有明显优于其他方案之处' },
  noWeaknesses: { en: 'Nothing that costs points', zh: '没有失分项' },
  nature: { en: 'What it is like in any project', zh: '方案特点' },
  suits: { en: 'Suits', zh: '适用场景' },
  technologies: { en: 'Technologies', zh: '技术栈' },
  changes: { en: 'Variant', zh: '变体' },
  tie: {
    en: 'Less than half a point behind the one before: call it a tie',
    zh: '与前一名相差不足半分，可视为并列',
  },
  notWeighed: { en: 'Not weighed yet', zh: '尚未衡量' },
  notWeighedYet: {
    en: 'Scored without a project to fit: almost nothing can be lost.',
    zh: '还没有可对照的项目，几乎无处失分。',
  },
  own: { en: 'Own', zh: '自有' },
  ownHint: {
    en: 'A design of yours can stand here, too: right-click the tab of its scenario and offer it as a candidate.',
    zh: '你自己的设计也可以列入候选：右键点击场景标签，选择“设为候选方案”。',
  },
  open: { en: 'Open on canvas', zh: '在画布上打开' },
  compare: { en: 'Comparison', zh: '对比' },
  best: { en: 'best', zh: '最佳' },
  firstShare: { en: 'First under all weightings', zh: '各权重组合下居首比例' },
  topsis: { en: 'Rank by TOPSIS', zh: 'TOPSIS 排名' },
  promethee: { en: 'Rank by PROMETHEE II', zh: 'PROMETHEE II 排名' },
  excluded: { en: 'Ruled out by this profile', zh: '因项目画像而排除' },
} as const satisfies Record<string, Localized>

export const confidence = (stated: number, all: number): Localized => ({
  en: `Confidence: ${stated} of ${all} features stated`,
  zh: `可信度：已填 ${stated}/${all} 项特征`,
})

export const rankOf = (rank: number): Localized => ({ en: `Rank ${rank}`, zh: `第 ${rank} 名` })
