import foreignWrites from '../../../../../../electron/rules/audits/extension-potential/foreign-writes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const owned = (writer: string, owner: string) =>
  design(
    {
      app: { technology: 'django', settings: { owner: writer } },
      db: { technology: 'postgresql', settings: { owner } },
    },
    { 'app -> db': {} },
  )

auditTester(foreignWrites, {
  passes: { 'its own data': { design: owned('orders', ' orders ') } },
  fails: {
    'the data of others': { design: owned('billing', 'orders'), evidence: [['app.db']], fixed: null },
  },
  between: {
    'one of two': {
      design: design(
        {
          a: { technology: 'django', settings: { owner: 'orders' } },
          b: { technology: 'celery', settings: { owner: 'billing' } },
          db: { technology: 'postgresql', settings: { owner: 'orders' } },
        },
        { 'a -> db': {}, 'b -> db': { kind: 'write' } },
      ),
      score: 0.5,
      evidence: [['b.db.write']],
    },
  },
  skips: {
    'a team that is not stated': { design: owned('orders', '') },
    'data that others only read': {
      design: design(
        {
          app: { technology: 'django', settings: { owner: 'billing' } },
          db: { technology: 'postgresql', settings: { owner: 'orders' } },
        },
        { 'app -> db': { kind: 'read' } },
      ),
    },
  },
})
