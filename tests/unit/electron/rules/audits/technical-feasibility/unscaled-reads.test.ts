import unscaledReads from '../../../../../../electron/rules/audits/technical-feasibility/unscaled-reads.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { performance: 4, readShare: 0.8 } as const

auditTester(unscaledReads, {
  passes: {
    'a replica that the application reads': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', copy: 'postgresql' },
        {
          'api -> db': {},
          'db -> copy': { kind: 'replicate', sync: false },
          'api -> copy': { kind: 'read' },
        },
      ),
    },
    'a cache': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', cache: 'redis' },
        { 'api -> db': {}, 'api -> cache': {} },
      ),
    },
  },
  fails: {
    'an empty design': { profile, design: design({}), evidence: [[]], fixed: null },
    'one database': {
      profile,
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
      evidence: [['db']],
      fixed: 1,
    },
    'a database that only a worker uses': {
      profile,
      design: design({ tasks: 'celery', db: 'postgresql' }, { 'tasks -> db': {} }),
      fixed: null,
    },
    'a replica that nobody reads': {
      profile,
      design: design(
        { api: 'fastapi', db: 'postgresql', e: 'postgresql' },
        { 'api -> db': {}, 'db -> e': { kind: 'replicate', sync: false } },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two databases': {
      profile,
      design: design(
        {
          api: 'fastapi',
          a: 'postgresql',
          b: 'mysql',
          copy: { technology: 'mysql', settings: { replicaOf: 'b' } },
        },
        { 'api -> a': {}, 'api -> b': {}, 'api -> copy': { kind: 'read' } },
      ),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'writes matter as much': {
      profile: { performance: 5, readShare: 0.5 },
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    },
    'share of reads unknown': {
      profile: { performance: 5 },
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
    },
  },
})
