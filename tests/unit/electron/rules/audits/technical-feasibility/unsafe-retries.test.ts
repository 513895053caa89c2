import unsafeRetries from '../../../../../../electron/rules/audits/technical-feasibility/unsafe-retries.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', db: 'postgresql' }

auditTester(unsafeRetries, {
  passes: {
    'tasks that may run twice': {
      design: design(
        { api: 'fastapi', worker: { technology: 'celery', settings: { idempotentTasks: true } } },
        { 'api -> worker': { settings: { retries: 1 } } },
      ),
    },
    'an idempotent write': {
      design: design(services, { 'api -> db': { settings: { retries: 3, idempotent: true } } }),
    },
    'a callee that honours idempotency keys': {
      design: design(
        { ...services, orders: { technology: 'fastapi', settings: { idempotencyKeys: true } } },
        { 'api -> orders': { settings: { retries: 2 } } },
      ),
    },
  },
  fails: {
    'a retried task, which is work that is done': {
      design: design(
        { api: 'fastapi', worker: 'celery' },
        { 'api -> worker': { kind: 'call', settings: { retries: 1 } } },
      ),
      fixed: 1,
    },
    'a retried write': {
      design: design(services, { 'api -> db': { settings: { retries: 1 } } }),
      evidence: [['api.db']],
      fixed: 1,
    },
    'a retried message': {
      design: design({ api: 'fastapi', mq: 'rabbitmq' }, { 'api -> mq': { settings: { retries: 1 } } }),
      fixed: 1,
    },
    'a call that is said not to be idempotent': {
      design: design(
        { api: 'fastapi', pay: 'external-api' },
        {
          'api -> pay': { settings: { retries: 1, idempotent: false } },
        },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two writes': {
      design: design(
        { ...services, archive: 'mongodb' },
        {
          'api -> db': { settings: { retries: 1, idempotent: true } },
          'api -> archive': { settings: { retries: 1 } },
        },
      ),
      score: 0.5,
      evidence: [['api.archive']],
      fixed: 1,
    },
  },
  unknown: {
    'a call that may only read': {
      design: design({ api: 'fastapi', pay: 'external-api' }, { 'api -> pay': { settings: { retries: 1 } } }),
    },
  },
  skips: {
    'a read': { design: design(services, { 'api -> db': { kind: 'read', settings: { retries: 3 } } }) },
    'a write that is tried once': { design: design(services, { 'api -> db': { settings: { retries: 0 } } }) },
  },
})
