import onCallGap from '../../../../../../electron/rules/audits/team-fit/on-call-gap.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(onCallGap, {
  passes: {
    'four people': { design: design({ a: 'flask' }), profile: { availabilityTarget: 0.999, teamSize: 4 } },
  },
  fails: { never: 'a team has one person at least, a quarter of a rota' },
  between: {
    'one person': {
      design: design({ a: 'flask' }),
      profile: { availabilityTarget: 0.9999, teamSize: 1 },
      score: 0.25,
    },
  },
  unknown: {
    'nothing is said of the team': { design: design({ a: 'flask' }), profile: { availabilityTarget: 0.999 } },
  },
  skips: {
    'nights are not promised': {
      design: design({ a: 'flask' }),
      profile: { availabilityTarget: 0.99, teamSize: 1 },
    },
  },
})
