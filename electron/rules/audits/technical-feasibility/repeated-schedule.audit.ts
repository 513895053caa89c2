import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, replicasAtMost, workers } from '../../site'

export default defineServiceAudit({
  id: 'repeated-schedule',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.async', 'data.processing'],
  title: {
    pass: { en: 'Periodic tasks are sent once', zh: '定时任务只触发一次' },
    fail: { en: 'Periodic tasks are sent by every replica', zh: '每个副本都会触发定时任务' },
  },
  why: {
    en: 'Each replica that keeps the schedule sends every job: the monthly invoice goes out as often as there are replicas.',
    zh: '每个带调度的副本都会触发一遍，月度账单有几个副本就发几份。',
  },
  source: {
    title: 'Celery: periodic tasks',
    address: 'https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html',
  },
  of: workers,
  check({ service, technology }) {
    if (service.settings.schedule !== true) return null
    if (isExternal(service, technology)) return null
    const replicas = replicasAtMost(service)
    return {
      score: replicas > 1 ? 0 : 1,
      note: { en: `replicas that keep the schedule: ${replicas}`, zh: `${replicas} 个副本都带调度` },
    }
  },
  fix: {
    label: { en: 'Schedule in a service of its own', zh: '用独立的服务负责调度' },
    all: false,
    calls: ({ service, out }) => {
      const [broker] = out.filter(({ link }) => link.kind === 'consume')
      if (!broker || service.technology !== 'celery') return null
      const { autoscaleMin: _min, autoscaleMax: _max, ...settings } = service.settings
      return [
        callOf<typeof changeServices>('service.change', {
          services: [service.id],
          settings: { schedule: false },
        }),
        callOf<typeof addService>('service.add', {
          technology: service.technology,
          settings,
          wires: [{ service: broker.service.id, direction: 'out', kind: 'publish', sync: false }],
        }),
      ]
    },
  },
})
