import unmetNeeds from '../../../../../../electron/rules/audits/technical-feasibility/unmet-needs.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(unmetNeeds, {
  passes: {
    'a scheduler with its database': {
      design: design({ flow: 'airflow', db: 'postgresql' }, { 'flow -> db': {} }),
    },
    'a mesh on a cluster': {
      design: design({ mesh: 'istio', k8s: 'kubernetes' }, { 'mesh -> k8s': { kind: 'depends-on' } }),
    },
    'what a provider operates': {
      design: design(
        { id: { technology: 'keycloak', settings: { managed: true } }, api: 'fastapi' },
        { 'api -> id': {} },
      ),
    },
  },
  fails: {
    'a scheduler without a database': {
      design: design({ flow: 'airflow', metrics: 'prometheus' }, { 'metrics -> flow': {} }),
      evidence: [['flow']],
      fixed: 1,
    },
    'a mesh without a cluster': {
      design: design({ mesh: 'istio', api: 'fastapi' }, { 'api -> mesh': { kind: 'depends-on' } }),
      evidence: [['mesh']],
      fixed: null,
    },
  },
  between: {
    'a registry with files and no database': {
      design: design({ lab: 'mlflow', files: 'minio' }, { 'lab -> files': {} }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'applications, whose servers are judged apart': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
    },
    'what somebody else runs': {
      design: design(
        { id: { technology: 'keycloak', settings: { external: true } }, api: 'fastapi' },
        { 'api -> id': {} },
      ),
    },
  },
})
