import coldCacheRush from '../../../../../../electron/rules/audits/technical-feasibility/cold-cache-rush.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { performance: 4 } as const
const reads = (settings: LinkSettings) => ({
  design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': { settings } }),
  profile,
})

auditTester(coldCacheRush, {
  passes: { 'a circuit breaker before the store': reads({ cachedShare: 0.9, circuitBreaker: true }) },
  fails: {
    'nine in ten answered by the cache': { ...reads({ cachedShare: 0.9 }), evidence: [['api.db']], fixed: 1 },
    'everything answered by the cache': { ...reads({ cachedShare: 1 }), fixed: 1 },
    'high concurrency': {
      ...reads({ cachedShare: 0.5, circuitBreaker: false }),
      profile: { concurrency: 5 },
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(
        { a: 'fastapi', b: 'fastapi', db: 'postgresql' },
        {
          'a -> db': { settings: { cachedShare: 0.8, circuitBreaker: true } },
          'b -> db': { settings: { cachedShare: 0.8 } },
        },
      ),
      profile,
      score: 0.5,
      evidence: [['b.db']],
      fixed: 1,
    },
  },
  skips: {
    'a store that could bear it': reads({ cachedShare: 0.4 }),
    'nothing is said of a cache': reads({}),
    'a small load': { ...reads({ cachedShare: 0.9 }), profile: { performance: 3, concurrency: 3 } },
  },
})
