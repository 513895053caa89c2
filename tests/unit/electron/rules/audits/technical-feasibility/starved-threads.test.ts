import starvedThreads from '../../../../../../electron/rules/audits/technical-feasibility/starved-threads.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings, database = 'postgresql') => ({
  design: design({ app: { technology, settings }, db: database }, { 'app -> db': {} }),
})

auditTester(starvedThreads, {
  passes: {
    'as many connections as threads': app('flask', {
      workerClass: 'gthread',
      threads: 8,
      poolSize: 5,
      maxOverflow: 3,
    }),
    'one thread': app('django', { workerClass: 'sync', threads: 1, poolSize: 1 }),
    'forty connections for plain handlers on an event loop': app('fastapi', {
      handlers: 'sync',
      poolSize: 30,
      maxOverflow: 10,
    }),
  },
  fails: {
    'four threads for each connection': {
      ...app('flask', { workerClass: 'gthread', threads: 8, poolSize: 2 }),
      evidence: [['app']],
      fixed: 1,
    },
  },
  between: {
    'twice as many threads': { ...app('flask', { threads: 10, poolSize: 5 }), score: 2 / 3, fixed: 1 },
    // 40 threads of Starlette on the 5 + 10 connections of SQLAlchemy.
    'plain handlers of FastAPI with the usual pool': {
      ...app('fastapi', { handlers: 'sync', poolSize: 5, maxOverflow: 10 }),
      score: (4 - 40 / 15) / 3,
      fixed: 1,
    },
    'behind a pooler': { ...app('flask', { threads: 10, poolSize: 5 }, 'pgbouncer'), score: 2 / 3, fixed: 1 },
  },
  skips: {
    'handlers on the event loop': app('fastapi', { handlers: 'async', poolSize: 5 }),
    'threads not stated': app('flask', { poolSize: 5 }),
    'pool not stated': app('flask', { threads: 8 }),
    'a connection for each request': app('flask', { threads: 8, poolSize: 0 }),
    'a document store': app('flask', { threads: 10, poolSize: 5 }, 'mongodb'),
  },
})
