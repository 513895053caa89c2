import missingMigrations from '../../../../../../electron/rules/audits/maintainability/missing-migrations.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (migrationTool: 'alembic' | 'django' | 'none', technology = 'fastapi') => ({
  technology,
  settings: { migrationTool },
})

auditTester(missingMigrations, {
  passes: {
    'a writer with migrations': {
      design: design({ api: app('alembic'), db: 'postgresql' }, { 'api -> db': {} }),
    },
    'a worker beside it that has none': {
      design: design(
        { api: app('django', 'django'), worker: app('none', 'celery'), db: 'postgresql' },
        { 'api -> db': {}, 'worker -> db': {} },
      ),
    },
    'a migration tool drawn at the store': {
      design: design(
        { api: app('none'), db: 'postgresql', tool: 'alembic' },
        { 'api -> db': {}, 'tool -> db': {} },
      ),
    },
  },
  fails: {
    none: {
      design: design({ api: app('none'), db: 'postgresql' }, { 'api -> db': {} }),
      evidence: [['db', 'api']],
      fixed: 1,
    },
    'none behind a pooler': {
      design: design(
        { api: app('none', 'django'), pool: 'pgbouncer', db: 'postgresql' },
        { 'api -> pool': {}, 'pool -> db': {} },
      ),
      evidence: [['pool', 'api']],
      fixed: 1,
    },
  },
  between: {
    'one of two stores': {
      design: design(
        { a: app('alembic'), b: app('none'), x: 'postgresql', y: 'mysql' },
        { 'a -> x': {}, 'b -> y': {} },
      ),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing stated': { design: design({ api: 'fastapi', db: 'mysql' }, { 'api -> db': {} }) } },
  skips: {
    'a store that nobody writes': {
      design: design({ api: app('none'), db: 'postgresql' }, { 'api -> db': { kind: 'read' } }),
    },
    'a document store': { design: design({ api: app('none'), db: 'mongodb' }, { 'api -> db': {} }) },
  },
})
