import missingHealthCheck from '../../../../../../electron/rules/audits/technical-feasibility/missing-health-check.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingHealthCheck, {
  passes: {
    'a health check': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { healthCheck: true } } },
        { 'web -> api': {} },
      ),
    },
  },
  fails: {
    'none, on an inner service with one replica': {
      design: design(
        {
          a: { technology: 'fastapi', settings: { external: true } },
          b: { technology: 'grpc', settings: { healthCheck: false } },
        },
        { 'a -> b': {} },
      ),
      evidence: [['b']],
      fixed: 1,
    },
  },
  between: {
    'one of two inner services': {
      design: design(
        {
          a: { technology: 'fastapi', settings: { external: true } },
          b: { technology: 'grpc', settings: { healthCheck: true } },
          c: { technology: 'grpc', settings: { healthCheck: false } },
        },
        { 'a -> b': {}, 'a -> c': {} },
      ),
      score: 0.5,
      evidence: [['c']],
      fixed: 1,
    },
  },
  unknown: {
    'nothing is said of it': { design: design({ proxy: 'nginx', api: 'flask' }, { 'proxy -> api': {} }) },
  },
  skips: {
    'an application that nobody calls': {
      design: design({ api: { technology: 'fastapi', settings: { healthCheck: false } } }),
    },
    'a database': {
      design: design({ api: { technology: 'fastapi' }, db: 'postgresql' }, { 'api -> db': {} }),
    },
  },
})
