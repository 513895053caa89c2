import type { Localized } from '../../../shared/base/localized'
import type { DifferenceMark } from '../../../shared/exchange/comparison/difference-marks'

/** What the comparison says. */
export const texts = {
  title: { en: 'Compare scenarios', zh: '场景对比' },
  structure: { en: 'Structure', zh: '结构' },
  back: { en: 'Back to the design', zh: '返回设计' },
  add: { en: 'Add to the comparison', zh: '加入对比' },
  remove: { en: 'Take it out of the comparison', zh: '移出对比' },
  scenario: { en: 'Scenario', zh: '场景' },
  fit: { en: 'Fit', zh: '适应窗口' },
  only: {
    en: 'There is only one scenario. Duplicate it, change the copy, and compare the two here.',
    zh: '目前只有一个场景。复制一份并修改副本，即可在此对比。',
  },
  duplicate: { en: 'Duplicate the scenario', zh: '复制场景' },
  byDimension: { en: 'By dimension', zh: '按维度' },
  total: { en: 'Total', zh: '总分' },
  byAudit: { en: 'By audit', zh: '按检查项' },
  noAudits: { en: 'Every audit takes the same points.', zh: '各检查项扣分相同。' },
  changes: { en: 'Differences', zh: '差异' },
  noChanges: { en: 'The two have the same elements.', zh: '两者的元素相同。' },
  radar: { en: 'Scores of the five dimensions', zh: '五个维度的得分' },
  quantity: { en: 'Quantity', zh: '数值' },
  against: { en: 'Compared with A', zh: '与 A 比较' },
  scores: { en: 'Scores', zh: '得分' },
  decides: { en: 'What decides', zh: '决定因素' },
  order: { en: 'Order', zh: '名次' },
  flips: { en: 'Smallest change that turns the order', zh: '改变名次的最小变化' },
  weights: { en: 'Weights', zh: '权重' },
  resetWeights: { en: 'Reset to equal', zh: '恢复等权' },
  profile: { en: 'Project profile', zh: '项目画像' },
  unstated: { en: 'not stated', zh: '未填写' },
  export: { en: 'Export', zh: '导出' },
  asSvg: { en: 'One page as SVG…', zh: '导出为单页 SVG…' },
  asPdf: { en: 'One page as PDF…', zh: '导出为单页 PDF…' },
  asMarkdown: { en: 'As Markdown…', zh: '导出为 Markdown…' },
  copyMarkdown: { en: 'Copy as Markdown', zh: '复制为 Markdown' },
  copied: { en: 'The comparison was copied as Markdown.', zh: '对比已作为 Markdown 复制。' },
  chooseAll: { en: 'Choose all', zh: '全选' },
  chooseNone: { en: 'Choose none', zh: '取消全选' },
  otherwise: { en: 'different', zh: '不同' },
  fewerFields: { en: 'Show fewer', zh: '收起' },
  empty: { en: 'This view is empty here.', zh: '此处该视图为空。' },
  waiting: { en: 'Scoring…', zh: '正在评分…' },
} as const satisfies Record<string, Localized>

export const allFields = (count: number): Localized => ({
  en: `Show all ${count}`,
  zh: `显示全部 ${count} 项`,
})

/** Takes chosen differences over from one scenario into another. */
export const takeOverCount = (count: number, into: string, from: string): Localized =>
  count === 0
    ? { en: `Copy from ${from} to ${into}`, zh: `从 ${from} 复制到 ${into}` }
    : {
        en: `Copy ${count} from ${from} to ${into}`,
        zh: `将 ${count} 项从 ${from} 复制到 ${into}`,
      }

/** What is marked in a picture, by sign; nothing where nothing is. */
export function markedText(marks: readonly DifferenceMark[]): Localized {
  const counts = (['+', '−', '~'] as const).flatMap((sign) => {
    const count = marks.filter((mark) => mark.sign === sign).length
    return count === 0 ? [] : [`${sign} ${count}`]
  })
  return counts.length === 0
    ? { en: '', zh: '' }
    : { en: ` Marked: ${counts.join(', ')}.`, zh: `标记：${counts.join('，')}。` }
}

export const leadOver = (leader: string, second: string): Localized => ({
  en: `Lead of ${leader} over ${second}`,
  zh: `${leader} 对 ${second} 的领先`,
})

/** How the bars are to be read. */
export const tornadoLead = (second: string, now: string): Localized => ({
  en: `${now} points now (thick line). Each bar is the lead over the whole range of one weight or level, the rest as it is; left of the thin line ${second} leads.`,
  zh: `当前 ${now} 分（粗线）。每条表示单个权重或级别取遍全部取值时领先幅度的变化，其余保持不变；细线左侧为 ${second} 领先。`,
})
