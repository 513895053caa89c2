import sharedDatabases from '../../../../../../electron/rules/audits/extension-potential/shared-databases.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(sharedDatabases, {
  passes: {
    'one owner each': {
      design: design(
        { a: 'fastapi', b: 'fastapi', x: 'postgresql', y: 'mongodb' },
        { 'a -> x': {}, 'b -> y': {} },
      ),
    },
    'an application and its workers': {
      design: design(
        { api: 'django', w1: 'celery', w2: 'celery', db: 'postgresql' },
        { 'api -> db': {}, 'w1 -> db': {}, 'w2 -> db': {} },
      ),
    },
    'another application only reads': {
      design: design(
        { a: 'fastapi', b: 'fastapi', db: 'postgresql' },
        { 'a -> db': {}, 'b -> db': { kind: 'read' } },
      ),
    },
  },
  fails: {
    'three applications': {
      design: design(
        { a: 'fastapi', b: 'flask', c: 'django', db: 'postgresql' },
        { 'a -> db': {}, 'b -> db': {}, 'c -> db': {} },
      ),
      evidence: [['db', 'a', 'b', 'c']],
      fixed: 1,
    },
  },
  between: {
    'two applications': {
      design: design({ a: 'fastapi', b: 'flask', db: 'postgresql' }, { 'a -> db': {}, 'b -> db': {} }),
      score: 0.5,
      fixed: 1,
    },
    'two applications behind one pooler': {
      design: design(
        { a: 'fastapi', b: 'flask', pool: 'pgbouncer', db: 'postgresql' },
        { 'a -> pool': {}, 'b -> pool': {}, 'pool -> db': {} },
      ),
      score: 0.5,
      evidence: [['pool', 'a', 'b']],
      fixed: null,
    },
  },
  skips: {
    'a cache': { design: design({ a: 'fastapi', b: 'flask', c: 'redis' }, { 'a -> c': {}, 'b -> c': {} }) },
    'a store that no application writes': { design: design({ db: 'postgresql' }) },
  },
})
