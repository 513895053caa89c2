import unboundedQueue from '../../../../../../electron/rules/audits/technical-feasibility/unbounded-queue.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const broker = (technology: string, settings: ServiceSettings) => ({
  design: design(
    { api: 'fastapi', mq: { technology, settings } },
    { 'api -> mq': { kind: 'publish', sync: false } },
  ),
})

auditTester(unboundedQueue, {
  passes: {
    'a limit': broker('rabbitmq', { queueLimit: true }),
    'memory that ends and writes that are refused then': broker('redis', {
      role: 'broker',
      maxMemoryMb: 512,
      evictionPolicy: 'noeviction',
    }),
  },
  fails: {
    'no limit': { ...broker('rabbitmq', { queueLimit: false }), evidence: [['mq']], fixed: 1 },
    'no limit in a store used as a queue': {
      ...broker('redis', { role: 'broker', queueLimit: false }),
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(
        {
          api: 'fastapi',
          a: { technology: 'rabbitmq', settings: { queueLimit: true } },
          b: { technology: 'rabbitmq', settings: { queueLimit: false } },
        },
        { 'api -> a': {}, 'api -> b': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said': broker('rabbitmq', {}) },
  skips: {
    'a log of events, which its retention bounds': broker('kafka', { queueLimit: false }),
    'a cache': { design: design({ api: 'fastapi', cache: 'redis' }, { 'api -> cache': {} }) },
    'a queue that somebody else runs': broker('rabbitmq', { external: true, queueLimit: false }),
  },
})
