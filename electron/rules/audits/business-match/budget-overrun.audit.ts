import { formatEstimate } from '../../../../shared/i18n/format'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { statedCosts } from '../../facts/stated-costs.fact'
import { notStated } from '../assumed'
import { ramp } from '../thresholds'
import { fitThresholds } from '../thresholds-fit'

export default defineDesignAudit({
  id: 'budget-overrun',
  weights: { businessMatch: 6 },
  severity: 'high',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Running costs stay within the budget', zh: '运行成本在预算之内' },
    fail: { en: 'Running costs exceed the budget', zh: '运行成本超出预算' },
  },
  why: {
    en: 'What costs more than it may is cut later, under pressure, and usually at redundancy and monitoring first.',
    zh: '超支的部分迟早要在压力下砍掉，首先被砍的往往是冗余和监控。',
  },
  source: {
    title: 'AWS Well-Architected, COST01-BP03: establish cloud budgets and forecasts',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/cost_cloud_financial_management_budget_forecast.html',
  },
  thresholds: ['budget'],
  facts: { count: statedCosts },
  appliesTo: ({ profile }) => profile.monthlyBudget !== undefined,
  check({ profile: { monthlyBudget }, facts: { count } }) {
    const unpriced = count('unpriced')
    const priced = count('priced')
    if (monthlyBudget === undefined || unpriced + priced === 0) return null
    const costs = count('cents') / 100
    // What is stated may already be too much; that it is enough shows only when nothing is left open.
    const open = unpriced > 0 && costs <= monthlyBudget
    const { good, bad } = fitThresholds.budget
    const unstated = count.of('unpriced').slice(0, maxEvidence)
    return {
      score: open ? 'unknown' : ramp(costs / monthlyBudget, good, bad),
      evidence: [
        {
          elements: count.of(open ? 'unpriced' : 'priced').slice(0, maxEvidence),
          note: {
            en: `${formatEstimate(costs)} of ${formatEstimate(monthlyBudget)} a month, costs not stated: ${unpriced}`,
            zh: `每月 ${formatEstimate(costs)}，预算 ${formatEstimate(monthlyBudget)}，${unpriced} 个服务未注明成本`,
          },
          assumes: unstated.map((id) => notStated('monthlyCost', id)),
        },
      ],
    }
  },
})
