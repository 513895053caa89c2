import volatileQueue from '../../../../../../electron/rules/audits/technical-feasibility/volatile-queue.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { performance: 4 } as const
const queue = (settings: ServiceSettings) =>
  design({ tasks: 'celery', redis: { technology: 'redis', settings } }, { 'tasks -> redis': {} })

auditTester(volatileQueue, {
  passes: {
    'on disk and copied': {
      profile,
      design: queue({ persistence: true, standby: true }),
    },
    'on disk, where an outage can be borne': { design: queue({ persistence: true }) },
  },
  fails: {
    'in memory': { design: queue({ persistence: false }), evidence: [['redis']], fixed: 1 },
    'sessions in a store that cannot write to disk': {
      design: design({ mem: { technology: 'memcached', settings: { role: 'session', persistence: false } } }),
      fixed: null,
    },
  },
  between: {
    'on one disk, where no outage can be borne': {
      profile,
      design: queue({ persistence: true }),
      score: 0.5,
      fixed: 1,
    },
    'copied in memory': {
      profile,
      design: queue({ persistence: false, standby: true }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: queue({}) } },
  skips: {
    'a cache': {
      design: design(
        { api: 'fastapi', redis: { technology: 'redis', settings: { persistence: false } } },
        { 'api -> redis': {} },
      ),
    },
  },
})
