import missingStore from '../../../../../../electron/rules/audits/technical-feasibility/missing-store.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingStore, {
  passes: {
    'an application writes a database': {
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    },
    'through a pooler': {
      design: design(
        { api: 'django', pool: 'pgbouncer', db: 'postgresql' },
        { 'api -> pool': {}, 'pool -> db': {} },
      ),
    },
  },
  fails: {
    'an empty design': { design: design({}), evidence: [[]], fixed: null },
    'an application without a memory': { design: design({ api: 'fastapi' }), evidence: [[]], fixed: 1 },
    'a database that nobody uses': {
      design: design({ api: 'fastapi', db: 'postgresql' }),
      evidence: [['db']],
      fixed: 1,
    },
    'a pooler that leads nowhere': {
      design: design({ api: 'fastapi', pool: 'pgbouncer' }, { 'api -> pool': {} }),
      fixed: 1,
    },
    'a cache is no home': {
      design: design({ api: 'fastapi', cache: 'redis' }, { 'api -> cache': {} }),
      fixed: 1,
    },
  },
  between: { never: 'one store in use is enough for the data to have a home' },
  skips: {
    'a system that has nothing to remember': {
      profile: { businessComplexity: 1 },
      design: design({ api: 'fastapi' }),
    },
  },
})
