import type { Localized } from '../../../shared/base/localized'
import { joinList } from '../../../shared/i18n/format'

/** What the perspectives say about themselves. */
export const texts = {
  perspective: { en: 'Perspective', zh: '视角' },
  balanced: { en: 'Balanced', zh: '均衡' },
  balancedMeaning: { en: 'All five dimensions count the same.', zh: '五个维度同等重要。' },
  own: { en: 'Own weights', zh: '自定权重' },
  all: { en: 'Compare all perspectives…', zh: '全部视角对照…' },
  weights: { en: 'Change the weights…', zh: '调整权重…' },
  title: { en: 'One design, several perspectives', zh: '一个设计，多个视角' },
  add: { en: 'Add a perspective of your own', zh: '添加自己的视角' },
  edit: { en: 'Change', zh: '修改' },
  remove: { en: 'Remove', zh: '移除' },
  name: { en: 'Name', zh: '名称' },
  nameHint: { en: 'For example: Security officer', zh: '例如：安全负责人' },
  concerns: { en: 'Looks at', zh: '关注' },
  perLine: { en: 'One per line', zh: '每行一条' },
  takenWeights: {
    en: 'Its weights are those of the workspace now:',
    zh: '采用工作区当前的权重：',
  },
  save: { en: 'Save', zh: '保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  close: { en: 'Close', zh: '关闭' },
  lead: {
    en: 'The scores stay what they are; each perspective counts them differently. Choosing one re-weights the whole workspace: totals, findings and the order of the candidates.',
    zh: '各维度得分不变，每个视角的计权不同。选择某个视角后，整个工作区随之重新计权：总分、发现与候选方案的排序。',
  },
  use: { en: 'Use', zh: '采用' },
  inUse: { en: 'In use', zh: '使用中' },
  shares: { en: 'Weights', zh: '权重' },
  criterion: { en: 'Decides by', zh: '决策标准' },
  prefers: { en: 'Tends to choose', zh: '倾向的选型' },
  questions: { en: 'Asks', zh: '会问' },
  agree: { en: 'All perspectives put the same scenario first.', zh: '各视角都把同一场景排在第一。' },
  unknown: { en: 'not scored yet', zh: '尚未评分' },
} as const satisfies Record<string, Localized>

export const seenAs = (name: Localized): Localized => ({
  en: `Seen as ${name.en}`,
  zh: `${name.zh}视角`,
})

/** A scenario, and the perspectives that put it first. */
export interface Followed {
  readonly name: string
  readonly by: readonly Localized[]
}

export const disagree = (all: readonly Followed[]): Localized => ({
  en: `The perspectives disagree about the best scenario. ${all
    .map(
      ({ name, by }) =>
        `“${name}” comes first for ${joinList(
          by.map(({ en }) => en),
          'en',
        )}.`,
    )
    .join(' ')}`,
  zh: `各视角对最佳场景看法不一：${all
    .map(
      ({ name, by }) =>
        `${joinList(
          by.map(({ zh }) => zh),
          'zh',
        )}首选“${name}”`,
    )
    .join('；')}。`,
})
