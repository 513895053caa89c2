import unlimitedRetries from '../../../../../../electron/rules/audits/technical-feasibility/unlimited-retries.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const retried = (settings: LinkSettings) =>
  design({ api: 'fastapi', pay: 'external-api' }, { 'api -> pay': { settings } })

auditTester(unlimitedRetries, {
  passes: {
    'three tries that spread': { design: retried({ retries: 3, backoff: 'exponential-jitter' }) },
  },
  fails: {
    'tries at once': {
      design: retried({ retries: 2, backoff: 'none' }),
      evidence: [['api.pay']],
      fixed: 1,
    },
    'ten tries': { design: retried({ retries: 10, backoff: 'exponential-jitter' }), fixed: 1 },
    'ten tries, however long they wait': {
      design: retried({ retries: 10 }),
      evidence: [['api.pay']],
      fixed: 1,
    },
  },
  between: {
    'a few tries too many, however long they wait': {
      design: retried({ retries: 6 }),
      score: 4 / 7,
      fixed: 1,
    },
    'a few tries too many': {
      design: retried({ retries: 6, backoff: 'exponential-jitter' }),
      score: 4 / 7,
      fixed: 1,
    },
    'no jitter': { design: retried({ retries: 2, backoff: 'exponential' }), score: 0.75, fixed: 1 },
    'a fixed interval': { design: retried({ retries: 2, backoff: 'fixed' }), score: 0.4, fixed: 1 },
  },
  unknown: { 'nothing is said of the interval': { design: retried({ retries: 2 }) } },
  skips: {
    'nothing is said of retries': { design: retried({}) },
    'no retries': { design: retried({ retries: 0, backoff: 'none' }) },
  },
})
