import disruptiveDeployment from '../../../../../../electron/rules/audits/maintainability/disruptive-deployment.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const deployed = (deployment: 'rolling' | 'recreate' | 'manual') => ({
  technology: 'django',
  settings: { deployment },
})

auditTester(disruptiveDeployment, {
  passes: { 'step by step': { design: design({ app: deployed('rolling') }) } },
  fails: { 'by hand': { design: design({ app: deployed('manual') }), evidence: [['app']], fixed: 1 } },
  between: {
    'stop, then start': { design: design({ app: deployed('recreate') }), score: 0.4, fixed: 1 },
    'by hand and step by step': {
      design: design({ a: deployed('rolling'), b: deployed('manual') }),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing stated': { design: design({ app: 'django' }) } },
  skips: { 'software of others': { design: design({ db: { technology: 'postgresql' } }) } },
})
