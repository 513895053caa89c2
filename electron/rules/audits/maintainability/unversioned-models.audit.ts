import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { checkParts, flagScore } from '../check-parts'

const modelKeepers: readonly Category[] = ['ml-library', 'model-server', 'ml-lifecycle']

export default defineServiceAudit({
  id: 'unversioned-models',
  weights: { maintainability: 4, businessMatch: 2 },
  severity: 'medium',
  topics: ['data.analysis', 'extensibility.evolution'],
  title: {
    pass: { en: 'Models can be traced and built again', zh: '模型可追溯、可复现' },
    fail: { en: 'Models cannot be traced or built again', zh: '模型无法追溯或复现' },
  },
  why: {
    en: 'When a prediction is wrong, somebody must know which model made it, from which data and code, and go back to the one before.',
    zh: '预测出错时，必须知道是哪个模型、用哪些数据和代码得出的，并能退回上一个版本。',
  },
  source: { title: 'MLflow: model registry', address: 'https://mlflow.org/docs/latest/ml/model-registry/' },
  asks: ['modelVersioning', 'reproducible'],
  check({ service, technology }) {
    const { inference, modelVersioning, reproducible } = service.settings
    const keepsModels = technology !== undefined && modelKeepers.includes(technology.category)
    if ((!keepsModels && inference !== 'in-process') || isExternal(service, technology)) return null
    return checkParts({ en: 'versions not stated', zh: '未说明版本管理' }, [
      { score: flagScore(modelVersioning), lacking: { en: 'models without versions', zh: '模型无版本' } },
      { score: flagScore(reproducible), lacking: { en: 'data and code not kept', zh: '数据与代码未留存' } },
    ])
  },
  fix: {
    label: { en: 'Version models, data and code', zh: '对模型、数据与代码做版本管理' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { modelVersioning: true, reproducible: true },
      }),
    ],
  },
})
