import fragileDependency from '../../../../../../electron/rules/audits/technical-feasibility/fragile-dependency.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { availabilityTarget: 0.999 }
const partner = (settings: ServiceSettings, own: ServiceSettings = {}) => ({
  design: design(
    { api: { technology: 'fastapi', settings: own }, pay: { technology: 'external-api', settings } },
    { 'api -> pay': {} },
  ),
  profile,
})

auditTester(fragileDependency, {
  passes: {
    'one nine better': partner({ availability: 0.9999 }),
    'never down': partner({ availability: 1 }),
    'a fallback': partner({ availability: 0.9 }, { fallback: true }),
  },
  fails: {
    'no better than the goal': { ...partner({ availability: 0.999 }), evidence: [['api.pay']], fixed: 1 },
    'worse than the goal': { ...partner({ availability: 0.99 }), fixed: 1 },
  },
  between: {
    // A fifth of the downtime allowed: log10(0.2) = -0.699.
    'five times better': { ...partner({ availability: 0.9998 }), score: 0.69897, fixed: 1 },
  },
  unknown: { 'nothing is stated of the partner': partner({}) },
  skips: {
    'no goal': { ...partner({ availability: 0.9 }), profile: {} },
    'a service of the team': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', settings: { availability: 0.9 } } },
        { 'api -> db': {} },
      ),
      profile,
    },
    'a partner on whom nobody waits': {
      design: design({ api: 'fastapi', mail: 'external-api' }, { 'api -> mail': { sync: false } }),
      profile,
    },
  },
})
