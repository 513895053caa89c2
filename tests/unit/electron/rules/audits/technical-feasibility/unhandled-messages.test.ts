import unhandledMessages from '../../../../../../electron/rules/audits/technical-feasibility/unhandled-messages.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(unhandledMessages, {
  passes: {
    'a consumer': {
      design: design(
        { api: 'fastapi', mq: 'rabbitmq', tasks: 'celery' },
        { 'api -> mq': {}, 'tasks -> mq': {} },
      ),
    },
    'a log that is copied into a store': {
      design: design(
        { api: 'fastapi', log: 'kafka', reports: 'clickhouse' },
        { 'api -> log': {}, 'log -> reports': {} },
      ),
    },
  },
  fails: {
    'senders only': {
      design: design({ a: 'fastapi', b: 'flask', mq: 'rabbitmq' }, { 'a -> mq': {}, 'b -> mq': {} }),
      evidence: [['mq', 'a.mq', 'b.mq']],
      fixed: null,
    },
    'an in-memory queue that nobody reads': {
      design: design({ api: 'fastapi', redis: 'redis' }, { 'api -> redis': { kind: 'publish' } }),
    },
  },
  between: {
    'one of two': {
      design: design(
        { api: 'fastapi', a: 'rabbitmq', b: 'kafka', tasks: 'celery' },
        { 'api -> a': {}, 'api -> b': {}, 'tasks -> a': {} },
      ),
      score: 0.5,
      evidence: [['b', 'api.b']],
    },
  },
  skips: {
    'a queue that nobody sends to': {
      design: design({ tasks: 'celery', mq: 'rabbitmq' }, { 'tasks -> mq': {} }),
    },
    'a cache': { design: design({ api: 'fastapi', redis: 'redis' }, { 'api -> redis': {} }) },
  },
})
