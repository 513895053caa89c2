import missingCircuitBreaker from '../../../../../../electron/rules/audits/technical-feasibility/missing-circuit-breaker.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', pay: 'external-api' }

auditTester(missingCircuitBreaker, {
  passes: {
    'a circuit breaker': {
      design: design(services, { 'api -> pay': { settings: { circuitBreaker: true } } }),
    },
    'an answer without the partner': {
      design: design(
        { ...services, api: { technology: 'fastapi', settings: { fallback: true } } },
        { 'api -> pay': {} },
      ),
    },
  },
  fails: {
    'a bare call to a partner': {
      design: design(services, { 'api -> pay': {} }),
      evidence: [['api.pay']],
      fixed: 1,
    },
    'a service that another team runs': {
      design: design(
        { api: 'fastapi', stock: { technology: 'fastapi', settings: { external: true } } },
        { 'api -> stock': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two partners': {
      design: design(
        { ...services, bank: 'external-api' },
        { 'api -> pay': { settings: { circuitBreaker: true } }, 'api -> bank': {} },
      ),
      score: 0.5,
      evidence: [['api.bank']],
      fixed: 1,
    },
  },
  skips: {
    'a call inside the system': { design: design({ api: 'fastapi', b: 'fastapi' }, { 'api -> b': {} }) },
    'a call that nobody waits for': { design: design(services, { 'api -> pay': { sync: false } }) },
    'a client of a partner': {
      design: design({ web: 'web-client', pay: 'external-api' }, { 'web -> pay': {} }),
    },
  },
})
