import unlimitedTasks from '../../../../../../electron/rules/audits/technical-feasibility/unlimited-tasks.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tasks = (settings: ServiceSettings, technology = 'celery') => ({
  design: design({ jobs: { technology, settings }, broker: 'redis' }, { 'jobs -> broker': {} }),
})

auditTester(unlimitedTasks, {
  passes: { 'a limit': tasks({ taskTimeLimitSeconds: 300 }) },
  fails: { 'no limit': { ...tasks({}), evidence: [['jobs']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        { a: { technology: 'celery', settings: { taskTimeLimitSeconds: 60 } }, b: 'celery', broker: 'redis' },
        { 'a -> broker': {}, 'b -> broker': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  skips: {
    'RQ, which has one of its own': tasks({}, 'rq'),
    'a worker of somebody else': tasks({ external: true }),
  },
})
