import uncachedReads from '../../../../../../electron/rules/audits/technical-feasibility/uncached-reads.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { performance: 4 } as const

auditTester(uncachedReads, {
  passes: {
    'a cache at the application that reads': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', cache: 'redis' },
        { 'api -> db': {}, 'api -> cache': {} },
      ),
    },
    'an application that keeps nothing but a cache': {
      profile,
      design: design({ api: 'fastapi', cache: 'memcached' }, { 'api -> cache': {} }),
    },
  },
  fails: {
    'an empty design': { profile, design: design({}), evidence: [[]], fixed: null },
    'a cache that nobody uses': {
      profile,
      design: design({ api: 'fastapi', db: 'postgresql', cache: 'redis' }, { 'api -> db': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'a queue is no cache': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', q: { technology: 'redis', settings: { role: 'broker' } } },
        { 'api -> db': {}, 'api -> q': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two readers': {
      profile,
      design: design(
        { a: 'fastapi', b: 'flask', db: 'postgresql', pool: 'pgbouncer', cache: 'redis' },
        { 'a -> pool': {}, 'b -> db': {}, 'a -> cache': {}, 'pool -> db': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  skips: {
    'a project that does not need it': {
      profile: { performance: 3 },
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    },
  },
})
