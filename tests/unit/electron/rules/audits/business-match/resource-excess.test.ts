import resourceExcess from '../../../../../../electron/rules/audits/business-match/resource-excess.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(resourceExcess, {
  passes: { 'one small application': { design: design({ a: 'flask' }), profile: { projectScale: 1 } } },
  fails: {
    'twenty-four gigabytes for the smallest scale': {
      design: design({ a: { technology: 'flask', settings: { memoryMb: 24_576 } } }),
      profile: { projectScale: 1 },
    },
  },
  between: {
    'replicas count': {
      design: design({ a: { technology: 'flask', replicas: 15, settings: { memoryMb: 1024 } } }),
      profile: { projectScale: 1 },
      score: 0.5,
    },
  },
  skips: { 'nothing is said of the scale': { design: design({ a: 'flask' }) } },
})
