import silentApplications from '../../../../../../electron/rules/audits/maintainability/silent-applications.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: object) => ({ technology: 'fastapi', settings })

auditTester(silentApplications, {
  passes: {
    'metrics and structured logs': { design: design({ api: app({ metrics: true, logging: 'structured' }) }) },
    'an application alone needs no traces': {
      design: design({ api: app({ metrics: true, logging: 'structured', tracing: false }) }),
    },
  },
  fails: {
    'nothing exposed': {
      design: design({ api: app({ metrics: false, logging: 'none' }) }),
      evidence: [['api']],
      fixed: 1,
    },
  },
  between: {
    'plain logs': {
      design: design({ api: app({ metrics: true, logging: 'plain' }) }),
      score: 0.75,
      fixed: 1,
    },
    'calls without traces': {
      design: design(
        {
          a: app({ metrics: true, logging: 'structured', tracing: false }),
          b: app({ metrics: true, logging: 'structured', tracing: true }),
        },
        { 'a -> b': {} },
      ),
      score: 5 / 6,
      evidence: [['a']],
      fixed: 1,
    },
    'what is not stated does not count': { design: design({ api: app({ logging: 'plain' }) }), score: 0.5 },
  },
  unknown: { 'nothing stated': { design: design({ api: 'fastapi' }) } },
  skips: { 'no application': { design: design({ db: 'postgresql' }) } },
})
