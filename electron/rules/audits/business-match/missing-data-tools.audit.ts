import type { Localized } from '../../../../shared/base/localized'
import type { Capability } from '../../../../shared/catalog/technology'
import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'

interface Need {
  readonly name: Localized
  readonly anyOf: readonly Capability[]
}

const background: Need = {
  name: { en: 'queue or engine for work outside requests', zh: '承接请求外工作的队列或引擎' },
  anyOf: ['task-queue', 'workflow', 'batch-processing', 'message-broker', 'event-log'],
}
const frames: Need = {
  name: { en: 'tool for data preparation', zh: '数据准备工具' },
  anyOf: ['data-frames', 'batch-processing', 'analytics'],
}
const scheduling: Need = {
  name: { en: 'scheduler for pipelines', zh: '数据流水线调度工具' },
  anyOf: ['workflow', 'scheduling'],
}
const lake: Need = { name: { en: 'object storage', zh: '对象存储' }, anyOf: ['object-storage'] }
/** What each level of data processing asks for, levels 1 to 5. */
const needs: readonly (readonly Need[])[] = [
  [],
  [],
  [background, frames],
  [background, frames, scheduling, lake],
  [frames, scheduling, lake],
]

export default defineDesignAudit({
  id: 'missing-data-tools',
  weights: { businessMatch: 8, extensionPotential: 3 },
  severity: 'high',
  topics: ['data.processing', 'data.analysis'],
  title: {
    pass: { en: 'Data work has its tools', zh: '数据处理工具齐备' },
    fail: { en: 'Data work lacks tools', zh: '数据处理缺少工具' },
  },
  why: {
    en: 'Preparation, scheduling and long computations need parts of their own, or they end up inside requests.',
    zh: '数据准备、调度与耗时计算都需要专门的组件，否则最终会挤进请求里。',
  },
  source: {
    title: 'Azure Architecture Center: big data architecture style',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/guide/architecture-styles/big-data',
  },
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.dataProcessing ?? 0) >= 3,
  check({ profile: { dataProcessing }, facts: { count } }) {
    const wanted = needs[(dataProcessing ?? 1) - 1] ?? []
    const missing = wanted.filter(
      ({ anyOf }) => !anyOf.some((capability) => count(`provides:${capability}`) > 0),
    )
    return {
      score: 1 - missing.length / wanted.length,
      evidence: missing.map(({ name }) => ({
        elements: [],
        note: { en: `no ${name.en}`, zh: `缺少${name.zh}` },
      })),
    }
  },
})
