import type { Localized } from '../../../../shared/base/localized'
import type { Capability } from '../../../../shared/catalog/technology'
import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'

/** What a product that lives on models cannot do without. */
const needs: readonly { readonly name: Localized; readonly anyOf: readonly Capability[] }[] = [
  { name: { en: 'model training', zh: '模型训练' }, anyOf: ['ml-training'] },
  {
    name: { en: 'experiment tracking and a model registry', zh: '实验跟踪与模型注册' },
    anyOf: ['model-registry', 'experiment-tracking'],
  },
  { name: { en: 'model serving', zh: '模型服务' }, anyOf: ['ml-inference'] },
]

export default defineDesignAudit({
  id: 'missing-model-platform',
  weights: { businessMatch: 8, extensionPotential: 4 },
  severity: 'blocker',
  topics: ['data.analysis', 'data.processing'],
  title: {
    pass: { en: 'Models have a place from training to serving', zh: '模型从训练到上线各有其位' },
    fail: { en: 'The path of models from training to serving has gaps', zh: '模型从训练到上线存在缺口' },
  },
  why: {
    en: 'Where learning from data is the product, a design without training, a registry and serving does not yet contain the product.',
    zh: '产品的核心就是从数据中学习时，设计里没有训练、注册与推理，就还没有产品本身。',
  },
  source: {
    title: 'Google Cloud: MLOps, continuous delivery and automation pipelines in machine learning',
    address:
      'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
  },
  facts: { count: census },
  appliesTo: ({ profile }) => profile.dataProcessing === 5,
  check({ facts: { count } }) {
    const missing = needs.filter(
      ({ anyOf }) => !anyOf.some((capability) => count(`provides:${capability}`) > 0),
    )
    return {
      score: 1 - missing.length / needs.length,
      evidence: missing.map(({ name }) => ({
        elements: [],
        note: { en: `no ${name.en}`, zh: `缺少${name.zh}` },
      })),
    }
  },
})
