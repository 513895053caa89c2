import unscriptedInfrastructure from '../../../../../../electron/rules/audits/maintainability/unscripted-infrastructure.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { deploymentEnvironment: 4 } as const
const services = { api: 'fastapi', cluster: 'kubernetes' }
const placed = { 'api -> cluster': { kind: 'depends-on' } } as const

auditTester(unscriptedInfrastructure, {
  passes: {
    'a tool at the cluster': {
      design: design(
        { ...services, iac: 'opentofu' },
        { ...placed, 'iac -> cluster': { kind: 'depends-on', sync: false } },
      ),
      profile,
    },
  },
  fails: {
    'no tool': { design: design(services, placed), profile, evidence: [['cluster']], fixed: 1 },
    'a tool that stands alone': { design: design({ ...services, iac: 'terraform' }, placed), profile },
  },
  between: { never: 'a tool either describes the infrastructure or there is none' },
  skips: {
    'a few machines': { design: design(services, placed), profile: { deploymentEnvironment: 3 } },
    'an environment that is not stated': { design: design(services, placed) },
    'no platform': { design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }), profile },
  },
})
