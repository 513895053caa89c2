import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, workers } from '../../site'
import { runtimeThresholds } from '../thresholds-runtime'

const { usualTaskLimit } = runtimeThresholds

/** Celery, unlike RQ, sets no limit of its own: what is not stated is not there. */
export default defineServiceAudit({
  id: 'unlimited-tasks',
  weights: { technicalFeasibility: 2 },
  severity: 'low',
  topics: ['performance.async'],
  title: {
    pass: { en: 'Tasks have a time limit', zh: '任务设有时限' },
    fail: { en: 'A task may run for ever', zh: '任务可能永远运行下去' },
  },
  why: {
    en: 'A task that hangs takes a worker process with it; after as many of them as there are processes nothing is done any more.',
    zh: '卡住的任务会带走一个工作进程，卡住的够多，就再没有进程干活了。',
  },
  source: {
    title: 'Celery: configuration, task_time_limit',
    address: 'https://docs.celeryq.dev/en/stable/userguide/configuration.html',
  },
  thresholds: ['usualTaskLimit'],
  of: workers,
  check({ service, technology }) {
    if (service.technology !== 'celery' || isExternal(service, technology)) return null
    const { taskTimeLimitSeconds } = service.settings
    return taskTimeLimitSeconds === undefined
      ? { score: 0, note: { en: 'no time limit', zh: '未设时限' } }
      : { score: 1, note: { en: `${taskTimeLimitSeconds} s`, zh: `${taskTimeLimitSeconds} 秒` } }
  },
  fix: {
    label: { en: 'Set a time limit', zh: '设置任务时限' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        // Before the broker gives the task to somebody else.
        settings: {
          taskTimeLimitSeconds: Math.min(
            usualTaskLimit,
            service.settings.visibilityTimeoutSeconds ?? usualTaskLimit,
          ),
        },
      }),
    ],
  },
})
