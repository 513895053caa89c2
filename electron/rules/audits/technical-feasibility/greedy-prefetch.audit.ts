import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { formatEstimate } from '../../../../shared/i18n/format'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, workers } from '../../site'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'

/** A time limit says how long a task may take and not how long it takes, so it is not looked at. */
export default defineServiceAudit({
  id: 'greedy-prefetch',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.async', 'performance.concurrency'],
  title: {
    pass: { en: 'Workers take no more tasks than they can start', zh: '工作进程只领取能立即开始的任务' },
    fail: {
      en: 'Busy workers hold back tasks that others could do',
      zh: '忙碌的工作进程压住了他人可做的任务',
    },
  },
  why: {
    en: 'A process that reserves four long tasks does one of them; three wait behind it while other processes have nothing to do.',
    zh: '一个进程预取四个长任务却只能做一个，另外三个排在后面，而别的进程无事可做。',
  },
  source: {
    title: 'Celery: optimizing, prefetch limits',
    address: 'https://docs.celeryq.dev/en/stable/userguide/optimizing.html',
  },
  asks: ['prefetchMultiplier', 'serviceTimeMs'],
  thresholds: ['prefetch'],
  of: workers,
  check({ service, technology }) {
    if (service.technology !== 'celery' || isExternal(service, technology)) return null
    const { prefetchMultiplier, serviceTimeMs } = service.settings
    if (prefetchMultiplier === undefined) {
      return { score: 'unknown', note: { en: 'prefetch not stated', zh: '未说明预取倍数' } }
    }
    const { short, long, good, bad } = runtimeThresholds.prefetch
    // 0 takes off the limit.
    const taken = prefetchMultiplier === 0 ? Number.POSITIVE_INFINITY : prefetchMultiplier
    const modest = ramp(taken, good, bad)
    if (serviceTimeMs === undefined && modest < 1) {
      return { score: 'unknown', note: { en: 'length of its tasks not stated', zh: '未说明任务时长' } }
    }
    const seconds = (serviceTimeMs ?? 0) / 1000
    return {
      score: Math.max(modest, ramp(seconds, short, long)),
      note: {
        en: `prefetch multiplier ${prefetchMultiplier}, tasks of ${formatEstimate(seconds)} s`,
        zh: `预取倍数 ${prefetchMultiplier}，单个任务耗时 ${formatEstimate(seconds)} 秒`,
      },
    }
  },
  fix: {
    label: { en: 'Reserve one task at a time', zh: '每次只预取一个任务' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { prefetchMultiplier: 1 },
      }),
    ],
  },
})
