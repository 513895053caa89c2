import performanceShortfall from '../../../../../../electron/rules/audits/business-match/performance-shortfall.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design, used } from '../../../../../support/design'

auditTester(performanceShortfall, {
  passes: {
    'a cache for level 3': {
      design: used({ api: 'flask', c: 'redis' }, { 'api -> c': {} }),
      profile: { performance: 3 },
    },
  },
  fails: {
    'nothing at all': { design: used({}), profile: { performance: 5 } },
    'a cache that is not wired in': {
      design: design({ api: 'flask', db: 'postgresql', c: 'redis' }, { 'api -> db': {} }),
      profile: { performance: 3 },
    },
  },
  between: {
    'cache and asynchronous handlers without queue and proxy': {
      design: used(
        { api: { technology: 'fastapi', settings: { handlers: 'async' } }, c: 'memcached' },
        { 'api -> c': {} },
      ),
      profile: { performance: 5 },
      score: 0.5,
    },
    'half of the applications wait': {
      design: used(
        {
          a: { technology: 'fastapi', settings: { handlers: 'async' } },
          b: { technology: 'flask', settings: { handlers: 'sync' } },
          c: 'memcached',
        },
        { 'a -> c': {} },
      ),
      profile: { performance: 4 },
      score: 0.5,
    },
  },
  skips: { 'no speed asked': { design: used({}), profile: { performance: 2 } } },
})
