import setupEffort from '../../../../../../electron/rules/audits/business-match/setup-effort.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(setupEffort, {
  passes: {
    'three parts for a prototype': {
      design: used({ a: 'flask', b: 'postgresql', c: 'nginx' }),
      profile: { maintenanceLifecycle: 1 },
    },
  },
  fails: {
    'fifteen parts': {
      design: used(Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`s${i}`, 'redis']))),
      profile: { maintenanceLifecycle: 1 },
    },
  },
  between: {
    'nine parts': {
      design: used(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`s${i}`, 'redis']))),
      profile: { projectScale: 1 },
      score: 2 / 3,
    },
  },
  skips: { 'a long life': { design: used({ a: 'flask' }), profile: { maintenanceLifecycle: 3 } } },
})
