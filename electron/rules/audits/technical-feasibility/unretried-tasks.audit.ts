import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal, type Neighbour, workers } from '../../site'

const asksOutside = ({ link, service, technology }: Neighbour): boolean =>
  isExternal(service, technology) && carriesRequests(link)

export default defineServiceAudit({
  id: 'unretried-tasks',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.async', 'architecture.distributed'],
  title: {
    pass: { en: 'Tasks that call a partner are tried again', zh: '调用外部服务的任务会重试' },
    fail: { en: 'A hiccup of a partner loses the task', zh: '外部服务一次抖动就会丢失任务' },
  },
  why: {
    en: 'A partner is away for a minute now and then; a task that nobody waits for has the time to try again, but only if it is told to.',
    zh: '外部服务难免中断片刻，后台任务本有时间重试，但前提是开启了重试。',
  },
  source: {
    title: 'Celery: tasks, retrying',
    address: 'https://docs.celeryq.dev/en/stable/userguide/tasks.html',
  },
  asks: ['autoRetry'],
  of: workers,
  check({ service, technology, out }) {
    if (!out.some(asksOutside) || isExternal(service, technology)) return null
    const { autoRetry } = service.settings
    return autoRetry === undefined
      ? { score: 'unknown', note: { en: 'retries not stated', zh: '未说明是否重试' } }
      : { score: Number(autoRetry), note: { en: 'failed tasks are not retried', zh: '失败任务不重试' } }
  },
  fix: {
    label: { en: 'Retry failed tasks', zh: '失败任务自动重试' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { autoRetry: true },
      }),
    ],
  },
})
