import unscheduledTraining from '../../../../../../electron/rules/audits/business-match/unscheduled-training.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { dataProcessing: 4 } as const

auditTester(unscheduledTraining, {
  passes: {
    'a pipeline': {
      design: design({ flow: 'airflow', model: 'tensorflow' }, { 'flow -> model': { kind: 'depends-on' } }),
      profile,
    },
    'a worker on a schedule': {
      design: design(
        { tasks: { technology: 'celery', settings: { schedule: true } }, model: 'scikit-learn' },
        { 'tasks -> model': { kind: 'depends-on' } },
      ),
      profile,
    },
  },
  fails: {
    'a model that only answers': {
      design: design({ api: 'fastapi', model: 'scikit-learn' }, { 'api -> model': { kind: 'depends-on' } }),
      profile,
      evidence: [['model']],
      fixed: 1,
    },
    'a worker without a schedule': {
      design: design({ tasks: 'celery', model: 'xgboost' }, { 'tasks -> model': { kind: 'depends-on' } }),
      profile,
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(
        { flow: 'airflow', api: 'fastapi', a: 'tensorflow', b: 'xgboost' },
        { 'flow -> a': { kind: 'depends-on' }, 'api -> b': { kind: 'depends-on' } },
      ),
      profile,
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  skips: {
    'models beside the business': {
      design: design({ api: 'fastapi', model: 'scikit-learn' }, { 'api -> model': { kind: 'depends-on' } }),
      profile: { dataProcessing: 3 },
    },
    'a product without models': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
      profile,
    },
  },
})
