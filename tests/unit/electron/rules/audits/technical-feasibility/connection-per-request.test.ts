import connectionPerRequest from '../../../../../../electron/rules/audits/technical-feasibility/connection-per-request.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: ServiceSettings, database = 'postgresql') => ({
  design: design({ app: { technology: 'django', settings }, db: database }, { 'app -> db': {} }),
})

auditTester(connectionPerRequest, {
  passes: { 'a pool': app({ poolSize: 1 }) },
  fails: { 'no pool': { ...app({ poolSize: 0 }), evidence: [['app']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          a: { technology: 'django', settings: { poolSize: 0 } },
          b: { technology: 'flask', settings: { poolSize: 5 } },
          db: 'mysql',
        },
        { 'a -> db': {}, 'b -> db': {} },
      ),
      score: 0.5,
      evidence: [['a']],
      fixed: 1,
    },
  },
  skips: {
    'pool not stated': app({}),
    'a pooler that keeps connections': app({ poolSize: 0 }, 'pgbouncer'),
    'a database in a file': app({ poolSize: 0 }, 'sqlite'),
  },
})
