import earlyEnqueue from '../../../../../../electron/rules/audits/technical-feasibility/early-enqueue.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(earlyEnqueue, {
  passes: {
    'after the commit': {
      design: design({ tasks: { technology: 'celery', settings: { enqueue: 'after-commit' } } }),
    },
  },
  fails: {
    'inside the transaction': {
      design: design({ tasks: { technology: 'rq', settings: { enqueue: 'in-transaction' } } }),
      evidence: [['tasks']],
      fixed: 1,
    },
  },
  between: {
    'one of two workers': {
      design: design({
        mails: { technology: 'celery', settings: { enqueue: 'after-commit' } },
        reports: { technology: 'celery', settings: { enqueue: 'in-transaction' } },
      }),
      score: 0.5,
      evidence: [['reports']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: design({ tasks: 'celery' }) } },
  skips: { 'no worker': { design: design({ api: 'fastapi' }) } },
})
