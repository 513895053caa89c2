import budgetOverrun from '../../../../../../electron/rules/audits/business-match/budget-overrun.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { monthlyBudget: 1000 } as const
const costs = (api?: number, db?: number) =>
  design(
    {
      web: 'web-client',
      api: { technology: 'fastapi', settings: api === undefined ? {} : { monthlyCost: api } },
      db: { technology: 'postgresql', settings: db === undefined ? {} : { monthlyCost: db } },
    },
    { 'web -> api': {}, 'api -> db': {} },
  )

auditTester(budgetOverrun, {
  passes: { 'all of the budget': { design: costs(400, 600), profile } },
  fails: {
    'twice the budget': {
      design: costs(1500, 500),
      profile,
      evidence: [['api', 'db']],
      fixed: null,
    },
  },
  between: {
    'half as much again': { design: costs(1000, 500), profile, score: 0.5 },
    'too much already, with costs left open': {
      design: costs(1250.5),
      profile,
      score: 0.7495,
      evidence: [['api']],
    },
  },
  unknown: {
    'no cost is stated': { design: costs(), profile },
    'within the budget so far': { design: costs(300), profile },
  },
  skips: {
    'no budget': { design: costs(1500, 500) },
    'nothing that costs': { design: design({ web: 'web-client' }), profile },
  },
})
