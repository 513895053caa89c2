import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, type Neighbour, workers } from '../../site'
import { assumed, notStated, usually } from '../assumed'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'

/** Seconds after which a Redis broker hands an unfinished task to another worker, as Celery comes: an hour. */
const usualVisibility = 3600

/** A broker that knows no acknowledgement and goes by the clock. */
const goesByClock = ({ link, technology }: Neighbour): boolean =>
  link.kind === 'consume' && technology?.category === 'cache'

export default defineServiceAudit({
  id: 'short-visibility-timeout',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.async', 'data.processing'],
  title: {
    pass: { en: 'Tasks end before the broker gives them away', zh: '任务在被重新投递前结束' },
    fail: { en: 'Long tasks are handed to a second worker', zh: '长任务会被交给第二个工作进程' },
  },
  why: {
    en: 'Redis takes a task that is not finished in time for lost, so another worker starts the same work while the first still does it.',
    zh: 'Redis 会把超时未完成的任务当作丢失，于是第一个工作进程还在执行，另一个又开始做同一件事。',
  },
  source: {
    title: 'Celery: using Redis, visibility timeout',
    address: 'https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/redis.html',
  },
  thresholds: ['visibility'],
  of: workers,
  check({ service, technology, out }) {
    if (service.technology !== 'celery' || isExternal(service, technology)) return null
    if (!out.some(goesByClock)) return null
    const { taskTimeLimitSeconds: limit, visibilityTimeoutSeconds } = service.settings
    const visible = visibilityTimeoutSeconds ?? usualVisibility
    if (limit === undefined) {
      const note = { en: 'length of its tasks not stated', zh: '未说明任务时长' }
      return { score: 'unknown', note, assumes: () => [notStated('taskTimeLimitSeconds', service.id)] }
    }
    const { good, bad } = runtimeThresholds.visibility
    return {
      score: ramp(limit / visible, good, bad),
      note: {
        en: `tasks of up to ${limit} s, given away after ${visible} s`,
        zh: `任务最长 ${limit} 秒，${visible} 秒后重新投递`,
      },
      assumes: () =>
        visibilityTimeoutSeconds === undefined
          ? [assumed('visibilityTimeoutSeconds', usually(usualVisibility), service.id)]
          : [],
    }
  },
  fix: {
    label: { en: 'Wait twice as long as a task may take', zh: '可见性超时设为任务时限的两倍' },
    all: true,
    calls: ({ service: { id, settings } }) =>
      settings.taskTimeLimitSeconds === undefined
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [id],
              settings: { visibilityTimeoutSeconds: Math.min(2 * settings.taskTimeLimitSeconds, 31_536_000) },
            }),
          ],
  },
})
