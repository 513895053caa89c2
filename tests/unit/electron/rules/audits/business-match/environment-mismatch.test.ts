import environmentMismatch from '../../../../../../electron/rules/audits/business-match/environment-mismatch.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(environmentMismatch, {
  passes: {
    'containers on one machine': {
      design: design({ api: 'flask', d: 'docker' }),
      profile: { deploymentEnvironment: 1 },
    },
    'a cluster where there is one': {
      design: design({ api: 'flask', k: 'kubernetes' }),
      profile: { deploymentEnvironment: 4 },
    },
  },
  fails: {
    'a cluster on one machine': {
      design: design({ api: 'flask', k: 'kubernetes' }),
      profile: { deploymentEnvironment: 1 },
    },
  },
  between: {
    'containers by hand over several regions': {
      design: design({ api: 'flask', d: 'docker' }),
      profile: { deploymentEnvironment: 5 },
      score: 0.25,
    },
    'no containers': { design: design({ api: 'flask' }), profile: { deploymentEnvironment: 3 }, score: 0.4 },
  },
  skips: {
    'nothing is said': { design: design({ api: 'flask' }) },
    'nothing to run': { design: design({}), profile: { deploymentEnvironment: 1 } },
  },
})
