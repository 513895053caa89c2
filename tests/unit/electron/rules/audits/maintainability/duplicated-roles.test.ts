import duplicatedRoles from '../../../../../../electron/rules/audits/maintainability/duplicated-roles.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const redis = (role: 'cache' | 'broker') => ({ technology: 'redis', settings: { role } })

auditTester(duplicatedRoles, {
  passes: {
    'many services of one technology': { design: design({ a: 'fastapi', b: 'fastapi', db: 'postgresql' }) },
    'a framework and its extension': { design: design({ a: 'django', b: 'djangorestframework' }) },
    'one as a cache, one as a broker': { design: design({ a: redis('broker'), b: 'memcached' }) },
    'many clients and partners': {
      design: design({ a: 'web-client', b: 'mobile-client', c: 'external-api', d: 'smtp-relay', e: 'nginx' }),
    },
  },
  fails: {
    'three twice over': {
      design: design({
        a: 'fastapi',
        b: 'flask',
        c: 'rabbitmq',
        d: 'kafka',
        e: 'redis',
        f: 'memcached',
      }),
      evidence: [
        ['a', 'b'],
        ['d', 'c'],
        ['f', 'e'],
      ],
      fixed: null,
    },
  },
  between: {
    'two caches': { design: design({ a: 'redis', b: 'valkey' }), score: 2 / 3, evidence: [['a', 'b']] },
    'a broker and an in-memory store used as one': {
      design: design({ a: 'rabbitmq', b: redis('broker') }),
      score: 2 / 3,
    },
    'three frameworks': { design: design({ a: 'fastapi', b: 'flask', c: 'django' }), score: 1 / 3 },
  },
  skips: {
    'an empty design': { design: design({}) },
    libraries: { design: design({ a: 'pandas', b: 'polars' }) },
  },
})
