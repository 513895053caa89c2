import indispensableCache from '../../../../../../electron/rules/audits/technical-feasibility/indispensable-cache.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const cached = (own: ServiceSettings, link: LinkSettings = {}, cache: ServiceSettings = {}) => ({
  design: design(
    { api: { technology: 'fastapi', settings: own }, cache: { technology: 'redis', settings: cache } },
    { 'api -> cache': { settings: link } },
  ),
})

auditTester(indispensableCache, {
  passes: {
    'an application that falls back': cached({ fallback: true }),
    'a circuit breaker': cached({ fallback: false }, { circuitBreaker: true }),
  },
  fails: { 'no fallback': { ...cached({ fallback: false }), evidence: [['api.cache']], fixed: 1 } },
  between: {
    'one of two applications': {
      design: design(
        {
          a: { technology: 'fastapi', settings: { fallback: true } },
          b: { technology: 'flask', settings: { fallback: false } },
          cache: 'redis',
        },
        { 'a -> cache': {}, 'b -> cache': {} },
      ),
      score: 0.5,
      evidence: [['b.cache']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said': cached({}) },
  skips: {
    'a store of sessions': cached({ fallback: false }, {}, { role: 'session' }),
    'a database': {
      design: design(
        { api: { technology: 'fastapi', settings: { fallback: false } }, db: 'postgresql' },
        { 'api -> db': {} },
      ),
    },
  },
})
