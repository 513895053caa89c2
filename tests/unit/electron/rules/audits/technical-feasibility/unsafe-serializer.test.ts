import unsafeSerializer from '../../../../../../electron/rules/audits/technical-feasibility/unsafe-serializer.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(unsafeSerializer, {
  passes: { JSON: { design: design({ tasks: { technology: 'celery', settings: { serializer: 'json' } } }) } },
  fails: {
    pickle: {
      design: design({ tasks: { technology: 'rq', settings: { serializer: 'pickle' } } }),
      evidence: [['tasks']],
      fixed: 1,
    },
  },
  between: {
    'one of two workers': {
      design: design({
        mails: { technology: 'celery', settings: { serializer: 'json' } },
        reports: { technology: 'celery', settings: { serializer: 'pickle' } },
      }),
      score: 0.5,
      evidence: [['reports']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: design({ tasks: 'celery' }) } },
  skips: { 'no worker': { design: design({ api: 'fastapi' }) } },
})
