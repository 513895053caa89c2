import outlastingCalls from '../../../../../../electron/rules/audits/technical-feasibility/outlasting-calls.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { web: 'web-client', api: 'fastapi', db: 'postgresql', pay: 'external-api' }
const calls = (outer: LinkSettings, inner: LinkSettings) =>
  design(services, { 'web -> api': { settings: outer }, 'api -> db': { settings: inner } })

auditTester(outlastingCalls, {
  passes: {
    'nothing behind it': {
      design: design(
        { web: 'web-client', api: 'fastapi' },
        { 'web -> api': { settings: { timeoutMs: 500 } } },
      ),
    },
    'messages that nobody waits for': {
      design: design(
        { web: 'web-client', api: 'fastapi', mq: 'rabbitmq' },
        { 'web -> api': { settings: { timeoutMs: 500 } }, 'api -> mq': {} },
      ),
    },
    'a worker that it waits for, which is another finding': {
      design: design(
        { web: 'web-client', api: 'fastapi', worker: 'celery' },
        { 'web -> api': { settings: { timeoutMs: 500 } }, 'api -> worker': { kind: 'call', sync: true } },
      ),
    },
    'an inner timeout below that of the caller': { design: calls({ timeoutMs: 2000 }, { timeoutMs: 500 }) },
    'as long as the caller': { design: calls({ timeoutMs: 2000 }, { timeoutMs: 2000 }) },
    'two tries in the time of the caller': {
      design: calls({ timeoutMs: 2000 }, { timeoutMs: 1000, retries: 1 }),
    },
  },
  fails: {
    'twice as long': {
      design: calls({ timeoutMs: 1000 }, { timeoutMs: 2000 }),
      evidence: [['api', 'api.db']],
      fixed: 1,
    },
    'tries that add up to more': {
      design: calls({ timeoutMs: 1000 }, { timeoutMs: 700, retries: 2 }),
      fixed: 1,
    },
    'no inner timeout at all': { design: calls({ timeoutMs: 1000 }, {}), fixed: 1 },
  },
  between: {
    'half as long again': { design: calls({ timeoutMs: 1000 }, { timeoutMs: 1500 }), score: 0.5, fixed: 1 },
    'one of two calls': {
      design: design(services, {
        'web -> api': { settings: { timeoutMs: 1000 } },
        'api -> db': { settings: { timeoutMs: 500 } },
        'api -> pay': { settings: { timeoutMs: 3000 } },
      }),
      score: 0.5,
      evidence: [['api', 'api.pay']],
      fixed: 1,
    },
    'the least patient caller counts': {
      design: design(
        { ...services, app: 'flask' },
        {
          'web -> api': { settings: { timeoutMs: 5000 } },
          'app -> api': { settings: { timeoutMs: 1000 } },
          'api -> db': { settings: { timeoutMs: 1250 } },
        },
      ),
      score: 0.75,
      fixed: 1,
    },
  },
  skips: {
    'callers that state no timeout': { design: calls({}, { timeoutMs: 500 }) },
    'a worker, whose callers should not wait at all': {
      design: design(
        { api: 'fastapi', worker: 'celery', db: 'postgresql' },
        {
          'api -> worker': { kind: 'call', sync: true, settings: { timeoutMs: 500 } },
          'worker -> db': {},
        },
      ),
    },
  },
})
