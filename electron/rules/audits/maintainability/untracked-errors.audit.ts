import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { applications, isExternal, linkedWith } from '../../site'

export default defineServiceAudit({
  id: 'untracked-errors',
  weights: { maintainability: 2 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Errors are tracked', zh: '错误有专门追踪' },
    fail: { en: 'Errors are only in the logs', zh: '错误只留在日志里' },
  },
  why: {
    en: 'A tracker groups the same error of a thousand users into one report with its stack; a log does not.',
    zh: '错误追踪工具会把上千用户的同一错误归并为一条并附上调用栈，日志做不到。',
  },
  source: { title: 'Sentry for Python', address: 'https://docs.sentry.io/platforms/python/' },
  asks: ['errorTracking'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const tracked = linkedWith(site, 'error-tracking').length > 0 || site.service.settings.errorTracking
    return tracked === undefined
      ? { score: 'unknown', note: { en: 'error tracking not stated', zh: '未说明错误追踪' } }
      : { score: tracked ? 1 : 0, note: { en: 'no error tracking', zh: '没有错误追踪' } }
  },
  fix: {
    label: { en: 'Track errors', zh: '开启错误追踪' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { errorTracking: true },
      }),
    ],
  },
})
