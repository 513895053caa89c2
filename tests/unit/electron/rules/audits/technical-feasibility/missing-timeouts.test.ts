import missingTimeouts from '../../../../../../electron/rules/audits/technical-feasibility/missing-timeouts.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', db: 'postgresql' }

auditTester(missingTimeouts, {
  passes: {
    'a call that nobody waits for': {
      design: design({ api: 'fastapi', pay: 'external-api' }, { 'api -> pay': { sync: false } }),
    },
    'a call with a timeout': { design: design(services, { 'api -> db': { settings: { timeoutMs: 500 } } }) },
  },
  fails: {
    'a call without one': { design: design(services, { 'api -> db': {} }), evidence: [['api.db']], fixed: 1 },
  },
  between: {
    'one of two calls': {
      design: design(
        { ...services, pay: 'external-api' },
        { 'api -> db': { settings: { timeoutMs: 500 } }, 'api -> pay': {} },
      ),
      score: 0.5,
      evidence: [['api.pay']],
      fixed: 1,
    },
  },
  skips: {
    'messages that nobody waits for': {
      design: design({ api: 'fastapi', mq: 'rabbitmq' }, { 'api -> mq': {} }),
    },
    'a worker that it waits for, which is another finding': {
      design: design({ api: 'fastapi', worker: 'celery' }, { 'api -> worker': { kind: 'call', sync: true } }),
    },
    'calls of software that is not the team’s own': {
      design: design({ nginx: 'nginx', api: 'fastapi' }, { 'nginx -> api': {} }),
    },
  },
})
