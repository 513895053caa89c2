import missingResultBackend from '../../../../../../electron/rules/audits/technical-feasibility/missing-result-backend.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingResultBackend, {
  passes: {
    'a linked backend': {
      design: design(
        {
          tasks: { technology: 'celery', settings: { resultsRead: true, resultBackend: 'redis' } },
          redis: 'redis',
        },
        { 'tasks -> redis': {} },
      ),
    },
  },
  fails: {
    'results that nobody keeps': {
      design: design({ tasks: { technology: 'celery', settings: { resultsRead: true } } }),
      evidence: [['tasks']],
      fixed: 1,
    },
    'though a database is at hand': {
      design: design(
        { tasks: { technology: 'celery', settings: { resultsRead: true } }, db: 'postgresql' },
        { 'tasks -> db': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'a backend that is only named': {
      design: design({ tasks: { technology: 'rq', settings: { resultBackend: 'redis' } } }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of results': { design: design({ tasks: 'celery' }) } },
  skips: {
    'nobody reads results': {
      design: design({ tasks: { technology: 'celery', settings: { resultsRead: false } } }),
    },
  },
})
