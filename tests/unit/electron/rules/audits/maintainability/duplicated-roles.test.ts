import duplicatedRoles from '../../../../../../electron/rules/audits/maintainability/duplicated-roles.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const redis = (role: 'cache' | 'broker') => ({ technology: 'redis', settings: { role } })

auditTester(duplicatedRoles, {
  passes: {
    'many services of one technology': { design: used({ a: 'fastapi', b: 'fastapi', db: 'postgresql' }) },
    'a framework and its extension': { design: used({ a: 'django', b: 'djangorestframework' }) },
    'one as a cache, one as a broker': { design: used({ a: redis('broker'), b: 'memcached' }) },
    'many clients and partners': {
      design: used({ a: 'web-client', b: 'mobile-client', c: 'external-api', d: 'smtp-relay', e: 'nginx' }),
    },
  },
  fails: {
    'three twice over': {
      design: used({
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
    'two caches': { design: used({ a: 'redis', b: 'valkey' }), score: 2 / 3, evidence: [['a', 'b']] },
    'a broker and an in-memory store used as one': {
      design: used({ a: 'rabbitmq', b: redis('broker') }),
      score: 2 / 3,
    },
    'three frameworks': { design: used({ a: 'fastapi', b: 'flask', c: 'django' }), score: 1 / 3 },
  },
  skips: {
    'an empty design': { design: used({}) },
    libraries: { design: used({ a: 'pandas', b: 'polars' }) },
  },
})
