import missingScalablePlatform from '../../../../../../electron/rules/audits/extension-potential/missing-scalable-platform.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design, used } from '../../../../../support/design'

const profile = { projectScale: 4 } as const

auditTester(missingScalablePlatform, {
  passes: {
    'an orchestrator': { design: used({ api: 'fastapi', cluster: 'kubernetes' }), profile },
    functions: { design: used({ api: 'fastapi', functions: 'aws-lambda' }), profile },
  },
  fails: {
    'an empty design': { design: design({}), profile, evidence: [[]], fixed: null },
    'an application that no platform carries': { design: used({ api: 'fastapi' }), profile, fixed: 1 },
    'an orchestrator that runs nothing yet': {
      design: design({ api: 'fastapi', cluster: 'kubernetes' }),
      profile,
      fixed: 1,
    },
    'an autoscaler that nothing is linked to': { design: design({ scaler: 'keda' }), profile, fixed: null },
  },
  between: {
    containers: { design: used({ api: 'flask', engine: 'podman' }), profile, score: 0.4, fixed: 1 },
  },
  skips: {
    'a smaller project': { design: used({}), profile: { projectScale: 3 } },
    'a scale that is not stated': { design: used({}) },
  },
})
