import unsupportedAutoscaling from '../../../../../../electron/rules/audits/extension-potential/unsupported-autoscaling.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const scaled = { technology: 'fastapi', replicas: 2, settings: { autoscaleMax: 8 } }

auditTester(unsupportedAutoscaling, {
  passes: {
    'a cluster': {
      design: design({ api: scaled, cluster: 'kubernetes' }, { 'api -> cluster': { kind: 'depends-on' } }),
    },
    'a provider': {
      design: design(
        { web: 'web-client', api: { ...scaled, settings: { autoscaleMax: 8, managed: true } } },
        { 'web -> api': {} },
      ),
    },
  },
  fails: {
    'nothing that scales': {
      design: design({ web: 'web-client', api: scaled }, { 'web -> api': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'containers on single machines, beside an idle cluster': {
      design: design(
        { api: scaled, docker: 'docker', cluster: 'kubernetes' },
        { 'api -> docker': { kind: 'depends-on' } },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(
        { api: scaled, inner: scaled, cluster: 'kubernetes' },
        { 'api -> inner': {}, 'api -> cluster': { kind: 'depends-on' } },
      ),
      score: 0.5,
      evidence: [['inner']],
      fixed: 1,
    },
  },
  skips: {
    'fixed replicas': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', replicas: 3 } },
        { 'web -> api': {} },
      ),
    },
    'limits that leave no room': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', replicas: 3, settings: { autoscaleMax: 3 } } },
        { 'web -> api': {} },
      ),
    },
  },
})
