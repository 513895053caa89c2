import dualWrite from '../../../../../../electron/rules/audits/technical-feasibility/dual-write.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 3 } as const
const writer = (settings: ServiceSettings) =>
  design(
    { api: { technology: 'fastapi', settings }, db: 'postgresql', log: 'kafka' },
    { 'api -> db': {}, 'api -> log': {} },
  )

auditTester(dualWrite, {
  passes: { 'an outbox': { profile, design: writer({ outbox: true }) } },
  fails: {
    'two writes': { profile, design: writer({}), evidence: [['api']], fixed: 1 },
    'through a pooler': {
      profile,
      design: design(
        { api: 'fastapi', pool: 'pgbouncer', mq: 'rabbitmq' },
        { 'api -> pool': {}, 'api -> mq': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'after the commit': { profile, design: writer({ enqueue: 'after-commit' }), score: 0.5, fixed: 1 },
  },
  skips: {
    'a simple business': { profile: { businessComplexity: 2 }, design: writer({}) },
    'an application that only publishes': {
      profile,
      design: design({ api: 'fastapi', log: 'kafka' }, { 'api -> log': {} }),
    },
    'tasks handed to a worker, and calls to the management interface of a broker': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', tasks: 'celery', mq: 'rabbitmq' },
        { 'api -> db': {}, 'api -> tasks': {}, 'api -> mq': { kind: 'call' } },
      ),
    },
    'an application that only reads': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', log: 'kafka' },
        { 'api -> db': { kind: 'read' }, 'api -> log': {} },
      ),
    },
  },
})
