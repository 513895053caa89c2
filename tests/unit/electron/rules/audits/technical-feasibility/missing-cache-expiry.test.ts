import missingCacheExpiry from '../../../../../../electron/rules/audits/technical-feasibility/missing-cache-expiry.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const cache = (settings: ServiceSettings) =>
  design({ api: 'fastapi', cache: { technology: 'redis', settings } }, { 'api -> cache': {} })

auditTester(missingCacheExpiry, {
  passes: { 'a time to live': { design: cache({ ttlSeconds: 60, evictionPolicy: 'noeviction' }) } },
  fails: {
    'keys that stay until writes are refused': {
      design: cache({ evictionPolicy: 'noeviction' }),
      evidence: [['cache']],
      fixed: 1,
    },
    'a policy that evicts only what expires': { design: cache({ evictionPolicy: 'volatile-lru' }), fixed: 1 },
  },
  between: {
    'keys that only full memory removes': {
      design: cache({ evictionPolicy: 'allkeys-lru' }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of either': { design: cache({}) } },
  skips: {
    'a queue': { design: cache({ role: 'broker', evictionPolicy: 'noeviction' }) },
    'a cache that nobody uses': {
      design: design({ cache: { technology: 'redis', settings: { evictionPolicy: 'noeviction' } } }),
    },
  },
})
