import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, workers } from '../../site'
import { thresholds } from '../thresholds'

/**
 * Early acknowledgement loses a task with its worker, late acknowledgement runs it twice unless it is idempotent: one
 * audit for both, so that each half that is put right counts and neither can cost points.
 */
export default defineServiceAudit({
  id: 'unsafe-acknowledgement',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['performance.async', 'data.processing'],
  title: {
    pass: { en: 'Tasks survive the death of a worker', zh: '工作进程崩溃不影响任务' },
    fail: { en: 'Tasks are lost or done twice when a worker dies', zh: '工作进程崩溃会丢失或重复执行任务' },
  },
  why: {
    en: 'A task acknowledged before it runs dies with its worker; one acknowledged afterwards runs again, so a second run must do no harm.',
    zh: '执行前确认的任务会随进程崩溃而丢失，执行后确认的任务会再次执行，因此必须幂等。',
  },
  source: {
    title: 'Celery: tasks, acknowledgement and idempotence',
    address: 'https://docs.celeryq.dev/en/stable/userguide/tasks.html',
  },
  asks: ['acksLate'],
  thresholds: ['acknowledgement'],
  of: workers,
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { acksLate, idempotentTasks } = service.settings
    if (acksLate === undefined) {
      const note = { en: 'acknowledgement not stated', zh: '未说明确认时机' }
      return { score: 'unknown', note }
    }
    const { late, idempotent } = thresholds.acknowledgement
    const again = { en: 'may run twice', zh: '可能重复执行' }
    const early = { en: 'acknowledged before the work', zh: '执行前即确认' }
    return {
      score: (acksLate ? late : 0) + (idempotentTasks === true ? idempotent : 0),
      note: acksLate ? again : early,
    }
  },
  fix: {
    label: { en: 'Acknowledge late, make tasks idempotent', zh: '完成后确认并保证任务幂等' },
    all: true,
    // RQ has no late acknowledgement to switch on.
    calls: ({ service }) =>
      service.technology === 'celery'
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { acksLate: true, idempotentTasks: true },
            }),
          ]
        : null,
  },
})
