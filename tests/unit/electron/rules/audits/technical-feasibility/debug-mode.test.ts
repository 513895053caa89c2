import debugMode from '../../../../../../electron/rules/audits/technical-feasibility/debug-mode.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(debugMode, {
  passes: { off: { design: design({ api: { technology: 'django', settings: { debug: false } } }) } },
  fails: {
    on: {
      design: design({ api: { technology: 'flask', settings: { debug: true } } }),
      evidence: [['api']],
      fixed: 1,
    },
  },
  between: {
    'one of two applications': {
      design: design({
        api: { technology: 'fastapi', settings: { debug: false } },
        admin: { technology: 'django', settings: { debug: true } },
      }),
      score: 0.5,
      evidence: [['admin']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: design({ api: 'fastapi' }) } },
  skips: { 'no web application': { design: design({ tasks: 'celery' }) } },
})
