import idleDataTools from '../../../../../../electron/rules/audits/business-match/idle-data-tools.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(idleDataTools, {
  passes: { 'no tools': { design: used({ api: 'flask' }), profile: { dataProcessing: 1 } } },
  fails: {
    'a whole learning stack': {
      design: used(
        { api: 'fastapi', nb: 'jupyterlab', m: 'mlflow', tf: 'tensorflow', pd: 'pandas' },
        { 'api -> tf': {}, 'nb -> m': {}, 'api -> pd': {} },
      ),
      profile: { dataProcessing: 1 },
    },
  },
  between: {
    'data frames alone': {
      design: used({ api: 'fastapi', pd: 'pandas' }, { 'api -> pd': {} }),
      profile: { dataProcessing: 1 },
      score: 0.75,
    },
  },
  skips: {
    'data is the product': { design: used({ api: 'fastapi' }), profile: { dataProcessing: 4 } },
    'an empty design': { design: used({}), profile: { dataProcessing: 1 } },
  },
})
