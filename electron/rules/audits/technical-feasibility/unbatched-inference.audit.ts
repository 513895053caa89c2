import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesMessages, carriesRequests, isExternal } from '../../site'

export default defineServiceAudit({
  id: 'unbatched-inference',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.analysis', 'performance.concurrency'],
  title: {
    pass: { en: 'The accelerator works on batches', zh: '加速卡按批处理' },
    fail: { en: 'The accelerator works on one request at a time', zh: '加速卡逐个处理请求' },
  },
  why: {
    en: 'An accelerator computes many predictions in the time of one; fed singly, the dearest part of the design mostly waits.',
    zh: '加速卡算一批与算一个用时相近，逐个喂入时，设计里最贵的部件大半在空等。',
  },
  source: {
    title: 'TensorFlow Serving: configuration, batching',
    address: 'https://www.tensorflow.org/tfx/serving/serving_config',
  },
  check({ service, technology, in: into }) {
    if (service.settings.gpu !== true || isExternal(service, technology)) return null
    if (!into.some(({ link }) => carriesRequests(link) || carriesMessages(link))) return null
    const { batching } = service.settings
    return batching === undefined
      ? { score: 'unknown', note: { en: 'batching not stated', zh: '未说明是否批处理' } }
      : { score: Number(batching), note: { en: 'one request at a time', zh: '逐个处理请求' } }
  },
  fix: {
    label: { en: 'Batch requests', zh: '开启批处理' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { batching: true },
      }),
    ],
  },
})
