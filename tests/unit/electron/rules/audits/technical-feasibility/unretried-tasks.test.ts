import unretriedTasks from '../../../../../../electron/rules/audits/technical-feasibility/unretried-tasks.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tasks = (settings: ServiceSettings) => ({
  design: design({ jobs: { technology: 'celery', settings }, pay: 'external-api' }, { 'jobs -> pay': {} }),
})

auditTester(unretriedTasks, {
  passes: { 'tried again': tasks({ autoRetry: true }) },
  fails: { 'given up at once': { ...tasks({ autoRetry: false }), evidence: [['jobs']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          a: { technology: 'celery', settings: { autoRetry: true } },
          b: { technology: 'rq', settings: { autoRetry: false } },
          mail: 'smtp-relay',
        },
        { 'a -> mail': {}, 'b -> mail': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of retries': tasks({}) },
  skips: {
    'no partner outside': {
      design: design(
        { jobs: { technology: 'celery', settings: { autoRetry: false } }, db: 'postgresql' },
        { 'jobs -> db': {} },
      ),
    },
    'an application, whose calls say themselves how often they are tried': {
      design: design({ api: 'fastapi', pay: 'external-api' }, { 'api -> pay': {} }),
    },
  },
})
