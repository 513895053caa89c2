import type { Capability } from '../../../../shared/catalog/technology'
import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { ramp, thresholds } from '../thresholds'

const tools: readonly Capability[] = [
  'data-frames',
  'ml-training',
  'ml-inference',
  'model-registry',
  'notebooks',
  'batch-processing',
]

export default defineDesignAudit({
  id: 'idle-data-tools',
  weights: { businessMatch: 6, teamFit: 2 },
  severity: 'medium',
  topics: ['data.processing'],
  title: {
    pass: { en: 'No data tools beyond the need', zh: '没有多余的数据工具' },
    fail: { en: 'More data and learning tools than the need', zh: '引入了需求之外的数据与机器学习工具' },
  },
  why: {
    en: 'Training and serving tools are heavy to run; where little data work is planned they are cost without a return.',
    zh: '训练与推理组件运行成本高，数据需求不大时只有支出，没有回报。',
  },
  source: { title: 'Martin Fowler: Yagni', address: 'https://martinfowler.com/bliki/Yagni.html' },
  thresholds: ['idleTools'],
  facts: { count: census },
  appliesTo: ({ profile, facts: { count } }) =>
    profile.dataProcessing !== undefined && profile.dataProcessing <= 3 && count('applications') > 0,
  check({ profile: { dataProcessing }, facts: { count } }) {
    const idle = tools.filter((capability) => count(`provides:${capability}`) > 0).length
    const allowed = (dataProcessing ?? 1) - 1
    return {
      score: ramp(idle, allowed, allowed + thresholds.idleTools),
      evidence: [
        {
          elements: [],
          note: {
            en: `kinds of data tool: ${idle}, called for: ${allowed}`,
            zh: `${idle} 类数据工具，需要 ${allowed} 类`,
          },
        },
      ],
    }
  },
})
