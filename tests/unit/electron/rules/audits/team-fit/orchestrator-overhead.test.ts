import orchestratorOverhead from '../../../../../../electron/rules/audits/team-fit/orchestrator-overhead.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(orchestratorOverhead, {
  passes: {
    'ten people': { design: design({ k: 'kubernetes' }), profile: { teamSize: 10 } },
    'five people with a managed cluster': {
      design: design({ k: { technology: 'kubernetes', settings: { managed: true } } }),
      profile: { teamSize: 5 },
    },
  },
  fails: {
    'one person': {
      design: design({ k: 'kubernetes' }),
      profile: { teamSize: 1 },
      evidence: [['k']],
      fixed: 0,
    },
  },
  between: {
    'four people': {
      design: design({ k: 'kubernetes' }),
      profile: { teamSize: 4 },
      score: 1 / 3,
      fixed: 0.75,
    },
  },
  unknown: { 'nothing is said of the team': { design: design({ k: 'kubernetes' }) } },
  skips: { 'no orchestrator': { design: design({ d: 'docker' }), profile: { teamSize: 1 } } },
})
