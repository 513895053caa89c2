import resourceExcess from '../../../../../../electron/rules/audits/business-match/resource-excess.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(resourceExcess, {
  passes: { 'one small application': { design: used({ a: 'flask' }), profile: { projectScale: 1 } } },
  fails: {
    'twenty-four gigabytes for the smallest scale': {
      design: used({ a: { technology: 'flask', settings: { memoryMb: 24_576 } } }),
      profile: { projectScale: 1 },
    },
  },
  between: {
    'replicas count': {
      design: used({ a: { technology: 'flask', replicas: 15, settings: { memoryMb: 1024 } } }),
      profile: { projectScale: 1 },
      score: 0.5,
    },
  },
  skips: { 'nothing is said of the scale': { design: used({ a: 'flask' }) } },
})
