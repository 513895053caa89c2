import type { Localized } from '../../base/localized'
import type { Band } from '../../report/band'

/** Heads and labels of a bundle. */
export const bundleTexts = {
  score: { en: 'Score', zh: '评分' },
  dimension: { en: 'Dimension', zh: '维度' },
  weight: { en: 'Weight', zh: '权重' },
  coverage: { en: 'Coverage', zh: '覆盖率' },
  views: { en: 'Views', zh: '视图' },
  noViews: { en: 'Nothing is drawn yet.', zh: '尚未绘制任何内容。' },
  findings: { en: 'Findings', zh: '发现' },
  noFindings: { en: 'No rule finds anything.', zh: '没有任何规则报告问题。' },
  lost: { en: 'Points lost', zh: '失分' },
  finding: { en: 'Finding', zh: '发现' },
  severity: { en: 'Severity', zh: '严重程度' },
  where: { en: 'Where', zh: '位置' },
  source: { en: 'Source', zh: '来源' },
  decisions: { en: 'Decisions', zh: '处理决定' },
  figures: { en: 'Quantities', zh: '量化指标' },
  ranges: {
    en: 'What is not stated in the design is a range.',
    zh: '设计中未填写的输入以范围表示。',
  },
  entry: { en: 'Entry', zh: '入口' },
  availability: { en: 'Availability', zh: '可用性' },
  p99: { en: '99% answered within', zh: 'p99 响应时间' },
  capacity: { en: 'Takes', zh: '可承受' },
  costs: { en: 'Cost per month', zh: '每月成本' },
  running: { en: 'Running it, per week', zh: '每周运维工时' },
  hours: { en: ' h', zh: ' 小时' },
  perSecond: { en: '/s', zh: ' 次/秒' },
} as const satisfies Record<string, Localized>

/** The total in a sentence. */
export const totalText = (total: string, band: Band | null, coverage: string, rules: string): Localized => ({
  en: `The total is ${total} of 100${band ? ` (${band.name.en.toLowerCase()}: ${band.consequence.en})` : ''}, from ${coverage} of what the rules ask about; rules ${rules}.`,
  zh: `总分 ${total}（满分 100）${band ? `，${band.name.zh}，${band.consequence.zh}` : ''}；覆盖率 ${coverage}，规则版本 ${rules}。`,
})

export const morePlaces = (count: number): Localized => ({
  en: `${count} more`,
  zh: `另有 ${count} 处`,
})
