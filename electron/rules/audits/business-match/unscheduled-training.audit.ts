import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import { isWorker, type ServiceSite } from '../../site'
import { fitThresholds } from '../thresholds-fit'

/** A workflow engine or a scheduled worker starts it. */
const isScheduled = ({ out, in: into }: ServiceSite): boolean =>
  [...out, ...into].some(
    ({ service, technology }) =>
      technology?.category === 'workflow-engine' ||
      (isWorker(technology) && service.settings.schedule === true),
  )

export default defineServiceAudit({
  id: 'unscheduled-training',
  weights: { businessMatch: 5, extensionPotential: 2 },
  severity: 'medium',
  topics: ['data.processing', 'data.analysis'],
  title: {
    pass: { en: 'Models are trained again by themselves', zh: '模型会自动重新训练' },
    fail: { en: 'Models are trained again by hand', zh: '模型靠人工重新训练' },
  },
  why: {
    en: 'A model knows the world of its training data; as the world moves on its answers get worse, and nobody is told.',
    zh: '模型只认识训练数据里的世界，现实一变，预测就悄悄变差。',
  },
  source: {
    title: 'Google Cloud: MLOps, continuous delivery and automation pipelines in machine learning',
    address:
      'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
  },
  thresholds: ['trainingFromProcessing'],
  appliesTo: ({ profile }) => (profile.dataProcessing ?? 0) >= fitThresholds.trainingFromProcessing,
  of: ['ml-library'],
  check(site) {
    return {
      score: isScheduled(site) ? 1 : 0,
      note: { en: 'no pipeline trains it', zh: '没有流水线负责训练' },
    }
  },
  fix: {
    label: { en: 'Train it in a pipeline', zh: '用流水线训练' },
    all: false,
    calls: ({ service }) => [
      callOf<typeof addService>('service.add', {
        technology: 'airflow',
        wires: [{ service: service.id, direction: 'out', kind: 'depends-on', sync: false }],
      }),
    ],
  },
})
