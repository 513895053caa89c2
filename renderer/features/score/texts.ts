import type { Localized } from '../../../shared/base/localized'
import type { Grouping } from './finding-groups'

/** What the score panel says. */
export const texts = {
  total: { en: 'Total score', zh: '总分' },
  outOf: { en: '/ 100', zh: '/ 100' },
  lastEdit: { en: 'last edit', zh: '最近一次编辑' },
  coverage: { en: 'coverage', zh: '覆盖率' },
  coverageMeaning: {
    en: 'Of the checks that concern this design, the share that can be measured from what it states. What is not stated lowers coverage, never the score.',
    zh: '与本设计相关的检查中，信息足以衡量的比例。未说明的内容只降低覆盖率，不影响得分。',
  },
  scoring: { en: 'Scoring the design…', zh: '正在评分…' },
  nothing: {
    en: 'Drag a service from the palette onto the canvas: the score starts with the first one.',
    zh: '从左侧把服务拖到画布上，放下第一个即开始评分。',
  },
  best: { en: 'Next best change', zh: '下一步最优改动' },
  trying: { en: 'Trying every fix on a copy…', zh: '正在逐项试算修复效果…' },
  noBest: { en: 'No single fix raises the total any further.', zh: '目前没有单项修复能继续提高总分。' },
  apply: { en: 'Apply', zh: '应用' },
  findings: { en: 'Findings', zh: '发现' },
  groupBy: { en: 'Group findings', zh: '发现的分组方式' },
  noFindings: {
    en: 'Nothing to improve among what could be measured.',
    zh: '已衡量的内容中没有需要改进之处。',
  },
  untried: { en: 'Its gain is being worked out', zh: '正在计算收益' },
  gain: { en: 'Change of the total', zh: '总分变化' },
  countsFor: { en: 'Counts for', zh: '计入' },
  copySource: { en: 'Copy the address', zh: '复制地址' },
  copied: { en: 'Address copied to the clipboard.', zh: '地址已复制到剪贴板。' },
  state: { en: 'Press to state it.', zh: '点击填写。' },
  passed: { en: 'Passed', zh: '通过' },
  unknown: { en: 'Not stated', zh: '未说明' },
  unknownMeaning: { en: 'lowers coverage', zh: '降低覆盖率' },
  notApplicable: { en: 'Does not apply', zh: '不适用' },
  broken: { en: 'Could not run', zh: '未能运行' },
} as const satisfies Record<string, Localized>

export const groupingNames: { readonly [G in Grouping]: Localized } = {
  points: { en: 'Points lost', zh: '失分' },
  dimension: { en: 'Dimension', zh: '维度' },
  severity: { en: 'Severity', zh: '严重程度' },
}

/** How many more places there are than are listed. */
export const morePlaces = (count: number): Localized => ({
  en: count === 1 ? 'and one more place' : `and ${count} more places`,
  zh: `另有 ${count} 处`,
})

/** How many more fields are open than are listed. */
export const moreAssumed = (count: number): Localized => ({
  en: count === 1 ? 'and one more field' : `and ${count} more fields`,
  zh: `另有 ${count} 项`,
})

export const fromSource = (title: string): Localized => ({ en: `Source: ${title}`, zh: `来源：${title}` })

/** Blockers at 0 hold a dimension down. */
export const heldBy = (titles: Localized): Localized => ({
  en: `At most 49, because: ${titles.en}`,
  zh: `上限 49 分，原因：${titles.zh}`,
})
