import environmentMismatch from '../../../../../../electron/rules/audits/business-match/environment-mismatch.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(environmentMismatch, {
  passes: {
    'containers on one machine': {
      design: used({ api: 'flask', d: 'docker' }),
      profile: { deploymentEnvironment: 1 },
    },
    'a cluster where there is one': {
      design: used({ api: 'flask', k: 'kubernetes' }),
      profile: { deploymentEnvironment: 4 },
    },
  },
  fails: {
    'a cluster on one machine': {
      design: used({ api: 'flask', k: 'kubernetes' }),
      profile: { deploymentEnvironment: 1 },
    },
  },
  between: {
    'containers by hand over several regions': {
      design: used({ api: 'flask', d: 'docker' }),
      profile: { deploymentEnvironment: 5 },
      score: 0.25,
    },
    'no containers': { design: used({ api: 'flask' }), profile: { deploymentEnvironment: 3 }, score: 0.4 },
  },
  skips: {
    'nothing is said': { design: used({ api: 'flask' }) },
    'nothing to run': { design: used({}), profile: { deploymentEnvironment: 1 } },
  },
})
