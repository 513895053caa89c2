import type { Localized } from '../../../shared/base/localized'
import type { ComparedTable } from '../../../shared/scenario/compare-designs'

/** What the comparison says. */
export const texts = {
  title: { en: 'Compare scenarios', zh: '场景对比' },
  structure: { en: 'Structure', zh: '结构' },
  back: { en: 'Back to the design', zh: '返回设计' },
  add: { en: 'Add a scenario', zh: '添加场景' },
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
  availability: { en: 'Availability, worst path', zh: '可用性（最差路径）' },
  p99: { en: 'p99 latency, worst path', zh: 'p99 延迟（最差路径）' },
  capacity: { en: 'Capacity, worst path', zh: '容量（最差路径）' },
  cost: { en: 'Cost a month', zh: '每月成本' },
  hours: { en: 'Work a week', zh: '每周运维' },
  parts: { en: 'Services', zh: '服务数' },
  pointPrice: { en: 'Cost of a point', zh: '每分代价' },
  empty: { en: 'This view is empty here.', zh: '此处该视图为空。' },
  waiting: { en: 'Scoring…', zh: '正在评分…' },
} as const satisfies Record<string, Localized>

export const letters = ['A', 'B', 'C', 'D'] as const

export const signTexts = {
  'only-a': (a: string): Localized => ({ en: `only in ${a}`, zh: `仅 ${a} 有` }),
  'only-b': (_: string, b: string): Localized => ({ en: `only in ${b}`, zh: `仅 ${b} 有` }),
  changed: (): Localized => ({ en: 'changed', zh: '已变更' }),
} as const

export const sameCount = (count: number): Localized => ({ en: `= ${count} same`, zh: `= ${count} 相同` })

export const tableNames: { readonly [T in ComparedTable]: Localized } = {
  services: { en: 'Service', zh: '服务' },
  links: { en: 'Link', zh: '连线' },
  packages: { en: 'Package', zh: '包' },
  classes: { en: 'Class', zh: '类' },
  classRelations: { en: 'Relation', zh: '关系' },
  interactions: { en: 'Sequence', zh: '时序图' },
  deploymentNodes: { en: 'Deployment node', zh: '部署节点' },
  deployments: { en: 'Placement', zh: '部署' },
}

/** Fields that have no description of their own. */
export const fieldNames: { readonly [field: string]: Localized } = {
  name: { en: 'name', zh: '名称' },
  technology: { en: 'technology', zh: '技术' },
  layer: { en: 'lane', zh: '泳道' },
  replicas: { en: 'replicas', zh: '副本数' },
  kind: { en: 'kind', zh: '类型' },
  sync: { en: 'waiting', zh: '是否等待' },
  label: { en: 'label', zh: '标签' },
  parent: { en: 'place', zh: '所在位置' },
  package: { en: 'package', zh: '包' },
  service: { en: 'service', zh: '服务' },
  attributes: { en: 'attributes', zh: '属性' },
  operations: { en: 'operations', zh: '操作' },
  stereotype: { en: 'stereotype', zh: '构造型' },
  origin: { en: 'origin', zh: '来源' },
  participants: { en: 'participants', zh: '参与者' },
  steps: { en: 'steps', zh: '步骤' },
  sourceMultiplicity: { en: 'multiplicity', zh: '多重性' },
  targetMultiplicity: { en: 'multiplicity', zh: '多重性' },
}
