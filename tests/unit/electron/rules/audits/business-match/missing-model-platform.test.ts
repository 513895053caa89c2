import missingModelPlatform from '../../../../../../electron/rules/audits/business-match/missing-model-platform.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingModelPlatform, {
  passes: {
    'training, a registry and a model server': {
      design: design(
        { api: 'fastapi', serving: 'tf-serving', jobs: 'airflow', tf: 'tensorflow', registry: 'mlflow' },
        { 'api -> serving': {}, 'jobs -> tf': {}, 'jobs -> registry': {} },
      ),
      profile: { dataProcessing: 5 },
    },
  },
  fails: {
    'an empty design': { design: design({}), profile: { dataProcessing: 5 } },
    'a registry that is not wired in': {
      design: design({ registry: 'mlflow' }),
      profile: { dataProcessing: 5 },
    },
  },
  between: {
    'a registry alone': {
      design: design({ jobs: 'airflow', registry: 'mlflow' }, { 'jobs -> registry': {} }),
      profile: { dataProcessing: 5 },
      score: 1 / 3,
      evidence: [[], []],
    },
  },
  skips: { 'data is not the product': { design: design({}), profile: { dataProcessing: 4 } } },
})
