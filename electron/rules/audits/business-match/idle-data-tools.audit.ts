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
    fail: { en: 'Data and learning tools that no need asks for', zh: '引入了需求之外的数据与学习工具' },
  },
  why: {
    en: 'Training and serving stacks are heavy to run; where no data work is planned they are cost without a return.',
    zh: '训练与推理组件运行成本高，没有数据需求时只有支出没有回报。',
  },
  source: { title: 'Martin Fowler: Yagni', address: 'https://martinfowler.com/bliki/Yagni.html' },
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
            en: `${idle} kinds of data tool, ${allowed} called for`,
            zh: `${idle} 类数据工具，需求仅 ${allowed} 类`,
          },
        },
      ],
    }
  },
})
