import unbatchedInference from '../../../../../../electron/rules/audits/technical-feasibility/unbatched-inference.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const serving = (settings: ServiceSettings) => ({
  design: design(
    { api: 'fastapi', serving: { technology: 'tf-serving', settings } },
    { 'api -> serving': {} },
  ),
})

auditTester(unbatchedInference, {
  passes: { batches: serving({ gpu: true, batching: true }) },
  fails: {
    'one at a time': { ...serving({ gpu: true, batching: false }), evidence: [['serving']], fixed: 1 },
  },
  between: {
    'one of two': {
      design: design(
        {
          api: 'fastapi',
          a: { technology: 'tf-serving', settings: { gpu: true, batching: true } },
          b: { technology: 'tf-serving', settings: { gpu: true, batching: false } },
        },
        { 'api -> a': {}, 'api -> b': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of batches': serving({ gpu: true }) },
  skips: {
    'no accelerator': serving({ gpu: false, batching: false }),
    'nothing is said of one': serving({ batching: false }),
    'a model that trains and answers nobody': {
      design: design(
        { jobs: { technology: 'airflow', settings: { gpu: true, batching: false } }, db: 'postgresql' },
        { 'jobs -> db': {} },
      ),
    },
  },
})
