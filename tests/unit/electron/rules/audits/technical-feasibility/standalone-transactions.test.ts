import standaloneTransactions from '../../../../../../electron/rules/audits/technical-feasibility/standalone-transactions.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const outbox = (
  replicas: number,
  settings: ServiceSettings = {},
  own: ServiceSettings = { outbox: true },
) => ({
  design: design(
    { api: { technology: 'fastapi', settings: own }, db: { technology: 'mongodb', replicas, settings } },
    { 'api -> db': {} },
  ),
})

auditTester(standaloneTransactions, {
  passes: {
    'a replica set': outbox(3),
    'one that a provider runs': outbox(1, { managed: true }),
    'a standby': outbox(1, { standby: true }),
  },
  fails: { 'a server by itself': { ...outbox(1), evidence: [['api.db', 'db']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { outbox: true } },
          a: { technology: 'mongodb', replicas: 3 },
          b: 'mongodb',
        },
        { 'api -> a': {}, 'api -> b': {} },
      ),
      score: 0.5,
      evidence: [['api.b', 'b']],
      fixed: 1,
    },
  },
  skips: {
    'no outbox': outbox(1, {}, { outbox: false }),
    'a relational database': {
      design: design(
        { api: { technology: 'fastapi', settings: { outbox: true } }, db: 'postgresql' },
        { 'api -> db': {} },
      ),
    },
    'an application that only reads': {
      design: design(
        { api: { technology: 'fastapi', settings: { outbox: true } }, db: 'mongodb' },
        { 'api -> db': { kind: 'read' } },
      ),
    },
  },
})
