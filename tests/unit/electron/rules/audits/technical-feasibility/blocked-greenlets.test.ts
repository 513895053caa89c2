import blockedGreenlets from '../../../../../../electron/rules/audits/technical-feasibility/blocked-greenlets.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: ServiceSettings) => ({
  design: design({ app: { technology: 'flask', settings }, db: 'postgresql' }, { 'app -> db': {} }),
})

auditTester(blockedGreenlets, {
  passes: { 'Psycopg 3': app({ workerClass: 'gevent', driver: 'psycopg' }) },
  fails: {
    'Psycopg 2': { ...app({ workerClass: 'gevent', driver: 'psycopg2' }), evidence: [['app']], fixed: 1 },
    'a driver for another event loop': { ...app({ workerClass: 'gevent', driver: 'asyncpg' }), fixed: 1 },
  },
  between: {
    'one of two': {
      design: design(
        {
          a: { technology: 'flask', settings: { workerClass: 'gevent', driver: 'psycopg' } },
          b: { technology: 'django', settings: { workerClass: 'gevent', driver: 'psycopg2' } },
          db: 'postgresql',
        },
        { 'a -> db': {}, 'b -> db': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'no driver stated': app({ workerClass: 'gevent' }) },
  skips: { threads: app({ workerClass: 'gthread', driver: 'psycopg2' }) },
})
