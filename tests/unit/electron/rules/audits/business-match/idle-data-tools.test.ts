import idleDataTools from '../../../../../../electron/rules/audits/business-match/idle-data-tools.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(idleDataTools, {
  passes: { 'no tools': { design: design({ api: 'flask' }), profile: { dataProcessing: 1 } } },
  fails: {
    'a whole learning stack': {
      design: design(
        { api: 'fastapi', nb: 'jupyterlab', m: 'mlflow', tf: 'tensorflow', pd: 'pandas' },
        { 'api -> tf': {}, 'nb -> m': {}, 'api -> pd': {} },
      ),
      profile: { dataProcessing: 1 },
    },
  },
  between: {
    'data frames alone': {
      design: design({ api: 'fastapi', pd: 'pandas' }, { 'api -> pd': {} }),
      profile: { dataProcessing: 1 },
      score: 0.75,
    },
  },
  skips: {
    'data is the product': { design: design({ api: 'fastapi' }), profile: { dataProcessing: 4 } },
    'an empty design': { design: design({}), profile: { dataProcessing: 1 } },
  },
})
