import serverlessConnections from '../../../../../../electron/rules/audits/technical-feasibility/serverless-connections.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const functions = (technology: string, settings: ServiceSettings = {}) => ({
  design: design(
    { fn: 'aws-lambda', db: { technology, settings } },
    { 'fn -> db': { kind: 'write', sync: true } },
  ),
})

auditTester(serverlessConnections, {
  passes: { 'a pooler by transaction': functions('pgbouncer', { poolMode: 'transaction' }) },
  fails: {
    'straight to the database': { ...functions('postgresql'), evidence: [['fn.db.write']], fixed: 1 },
    'a pooler by session': { ...functions('pgbouncer', { poolMode: 'session' }), fixed: 1 },
    'a database that PgBouncer does not speak to': { ...functions('mysql'), fixed: null },
  },
  between: {
    'one of two ways is pooled': {
      design: design(
        {
          fn: 'aws-lambda',
          pool: { technology: 'pgbouncer', settings: { poolMode: 'transaction' } },
          db: 'postgresql',
        },
        { 'fn -> pool': { kind: 'write', sync: true }, 'fn -> db': { kind: 'write', sync: true } },
      ),
      score: 0.5,
      evidence: [['fn.db.write']],
      fixed: 1,
    },
  },
  unknown: { 'a pooler that says nothing': functions('pgbouncer') },
  skips: {
    'a store that is asked over HTTP': functions('opensearch'),
    'an application with a pool of its own': {
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    },
    'a function that only runs something else': {
      design: design(
        { fn: 'aws-lambda', db: 'postgresql' },
        { 'fn -> db': { kind: 'depends-on', sync: false } },
      ),
    },
  },
})
