import evictableQueue from '../../../../../../electron/rules/audits/technical-feasibility/evictable-queue.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const queue = (settings: ServiceSettings) =>
  design({ tasks: 'celery', redis: { technology: 'redis', settings } }, { 'tasks -> redis': {} })

auditTester(evictableQueue, {
  passes: {
    'writes are refused': { design: queue({ evictionPolicy: 'noeviction' }) },
    'only keys that expire are evicted': { design: queue({ evictionPolicy: 'volatile-lru' }) },
  },
  fails: {
    'cache and queue on one Redis that evicts any key': {
      design: design(
        {
          api: 'fastapi',
          tasks: 'celery',
          redis: { technology: 'redis', settings: { role: 'cache', evictionPolicy: 'allkeys-lru' } },
        },
        { 'api -> redis': {}, 'tasks -> redis': {} },
      ),
      evidence: [['redis']],
      fixed: 1,
    },
    'sessions under the same policy': {
      design: design({
        redis: { technology: 'valkey', settings: { role: 'session', evictionPolicy: 'allkeys-lfu' } },
      }),
      fixed: 1,
    },
  },
  between: {
    'sessions, which expire': {
      design: design({
        redis: { technology: 'redis', settings: { role: 'session', evictionPolicy: 'volatile-lru' } },
      }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'no policy stated': { design: queue({}) } },
  skips: {
    'a cache': {
      design: design(
        { api: 'fastapi', redis: { technology: 'redis', settings: { evictionPolicy: 'allkeys-lru' } } },
        { 'api -> redis': {} },
      ),
    },
    'a broker': { design: design({ tasks: 'celery', mq: 'rabbitmq' }, { 'tasks -> mq': {} }) },
  },
})
