import multipliedRetries from '../../../../../../electron/rules/audits/technical-feasibility/multiplied-retries.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const chain = (outer: LinkSettings, inner: LinkSettings) =>
  design(
    { api: 'fastapi', orders: 'fastapi', db: 'postgresql' },
    { 'api -> orders': { settings: outer }, 'orders -> db': { settings: inner } },
  )

auditTester(multipliedRetries, {
  passes: {
    'retries at one layer only': { design: chain({ retries: 3 }, { retries: 0 }) },
    'one retry at each of two layers': { design: chain({ retries: 1 }, { retries: 1 }) },
  },
  fails: {
    // 6 × 6 tries.
    'five retries at each of two layers': {
      design: chain({ retries: 5 }, { retries: 5 }),
      evidence: [['orders', 'api.orders', 'orders.db']],
    },
    'ten tries at the inner layer, which stay ten': {
      design: chain({ retries: 2 }, { retries: 9 }),
      fixed: 17 / 23,
    },
  },
  between: {
    // 4 × 4 tries: 11 of the 23 between 4 and 27 are left.
    'three retries at each of two layers': {
      design: chain({ retries: 3 }, { retries: 3 }),
      score: 11 / 23,
      fixed: 1,
    },
  },
  skips: {
    'nobody retries': { design: chain({ retries: 0 }, { retries: 0 }) },
    'one layer says nothing': { design: chain({ retries: 3 }, {}) },
    'a message sent again': {
      design: design(
        { api: 'fastapi', orders: 'fastapi', mq: 'rabbitmq' },
        { 'api -> orders': { settings: { retries: 3 } }, 'orders -> mq': { settings: { retries: 3 } } },
      ),
    },
  },
})
