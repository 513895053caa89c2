import missingWorkQueue from '../../../../../../electron/rules/audits/technical-feasibility/missing-work-queue.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { concurrency: 4 } as const

auditTester(missingWorkQueue, {
  passes: {
    'an application sends, a worker handles': {
      profile,
      design: design(
        { api: 'fastapi', mq: 'rabbitmq', tasks: 'celery' },
        { 'api -> mq': {}, 'tasks -> mq': {} },
      ),
    },
    'Redis in between': {
      profile: { dataProcessing: 4 },
      design: design(
        { api: 'flask', redis: 'redis', tasks: 'rq' },
        { 'api -> redis': {}, 'tasks -> redis': {} },
      ),
    },
    'a worker that is fed directly, over its broker': {
      profile,
      design: design(
        { api: 'django', mq: 'rabbitmq', tasks: 'celery' },
        { 'api -> tasks': {}, 'tasks -> mq': {} },
      ),
    },
    'another application consumes': {
      profile,
      design: design(
        { api: 'fastapi', log: 'kafka', b: 'fastapi' },
        { 'api -> log': {}, 'b -> log': { kind: 'consume' } },
      ),
    },
    'a workflow engine that keeps tasks': {
      profile,
      design: design({ api: 'fastapi', flows: 'temporal' }, { 'api -> flows': {} }),
    },
  },
  fails: {
    'an empty design': { profile, design: design({}), evidence: [[]], fixed: null },
    'no queue': {
      profile,
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
      fixed: 1,
    },
    'a broker and a worker that nobody sends to': {
      profile,
      design: design({ api: 'fastapi', mq: 'rabbitmq', tasks: 'celery' }, { 'tasks -> mq': {} }),
      evidence: [['mq']],
      fixed: 1,
    },
    'a broker that nobody consumes from': {
      profile,
      design: design({ api: 'fastapi', mq: 'rabbitmq' }, { 'api -> mq': {} }),
      fixed: 1,
    },
    'an application that talks to itself': {
      profile,
      design: design(
        { api: 'fastapi', mq: 'rabbitmq' },
        { 'api -> mq': { kind: 'publish' }, 'api -> mq ': { kind: 'consume' } },
      ),
      fixed: null,
    },
  },
  between: { never: 'one queue with both of its ends is enough to take up bursts' },
  skips: {
    'a project without bursts': {
      profile: { concurrency: 3, dataProcessing: 3 },
      design: design({ api: 'fastapi' }),
    },
  },
})
