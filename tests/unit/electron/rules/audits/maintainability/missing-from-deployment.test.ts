import missingFromDeployment from '../../../../../../electron/rules/audits/maintainability/missing-from-deployment.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const made = design(
  { browser: 'web-client', api: 'fastapi', db: 'postgresql', bank: 'external-api' },
  { 'browser -> api': {}, 'api -> db': {}, 'api -> bank': {} },
)

auditTester(missingFromDeployment, {
  passes: {
    'all that runs on nodes is placed': {
      design: deployed(made, { h: 'host' }, { 'api @ h': 1, 'db @ h': 1 }),
    },
  },
  fails: { never: 'it counts what is placed, and asks only once something is' },
  between: {
    'the database is not placed': {
      design: deployed(made, { h: 'host' }, { 'api @ h': 1 }),
      score: 0.5,
      evidence: [['db']],
      fixed: 1,
    },
  },
  skips: { 'nothing is placed': { design: made } },
})
