import missingScalablePlatform from '../../../../../../electron/rules/audits/extension-potential/missing-scalable-platform.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { projectScale: 4 } as const

auditTester(missingScalablePlatform, {
  passes: {
    'an orchestrator': { design: design({ api: 'fastapi', cluster: 'kubernetes' }), profile },
    functions: { design: design({ api: 'fastapi', functions: 'aws-lambda' }), profile },
  },
  fails: {
    'an empty design': { design: design({}), profile, evidence: [[]], fixed: 1 },
    'an autoscaler that nothing is linked to': { design: design({ scaler: 'keda' }), profile, fixed: 1 },
  },
  between: { containers: { design: design({ engine: 'podman' }), profile, score: 0.4, fixed: 1 } },
  skips: {
    'a smaller project': { design: design({}), profile: { projectScale: 3 } },
    'a scale that is not stated': { design: design({}) },
  },
})
