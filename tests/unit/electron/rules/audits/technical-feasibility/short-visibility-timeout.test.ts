import shortVisibilityTimeout from '../../../../../../electron/rules/audits/technical-feasibility/short-visibility-timeout.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tasks = (settings: ServiceSettings, broker = 'redis', technology = 'celery') => ({
  design: design({ jobs: { technology, settings }, broker }, { 'jobs -> broker': {} }),
})

auditTester(shortVisibilityTimeout, {
  passes: {
    'ten minutes within the usual hour': tasks({ taskTimeLimitSeconds: 600 }),
    'a day within two': tasks({ taskTimeLimitSeconds: 86_400, visibilityTimeoutSeconds: 172_800 }),
  },
  fails: {
    'two hours against the usual one': {
      ...tasks({ taskTimeLimitSeconds: 7200 }),
      evidence: [['jobs']],
      fixed: 1,
    },
    'the longest limit there is': { ...tasks({ taskTimeLimitSeconds: 31_536_000 }), fixed: 1 },
  },
  between: { 'an hour and a half': { ...tasks({ taskTimeLimitSeconds: 5400 }), score: 0.5, fixed: 1 } },
  unknown: { 'no limit stated': tasks({}) },
  skips: {
    'a broker that is told when a worker dies': tasks({ taskTimeLimitSeconds: 7200 }, 'rabbitmq'),
    'RQ, which does not go by it': tasks({ taskTimeLimitSeconds: 7200 }, 'redis', 'rq'),
  },
})
