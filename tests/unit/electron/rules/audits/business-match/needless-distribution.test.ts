import needlessDistribution from '../../../../../../electron/rules/audits/business-match/needless-distribution.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const services = (n: number) =>
  used(Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${i}`, 'fastapi'])))

auditTester(needlessDistribution, {
  passes: {
    'one application for a simple business': { design: services(1), profile: { businessComplexity: 1 } },
  },
  fails: {
    'three services for the simplest business': { design: services(3), profile: { businessComplexity: 1 } },
  },
  between: {
    'two services': { design: services(2), profile: { businessComplexity: 1 }, score: 0.5 },
    'the larger of complexity and scale decides': {
      design: services(6),
      profile: { businessComplexity: 1, projectScale: 3 },
      score: 0.75,
    },
  },
  skips: {
    'nothing is said': { design: services(9) },
    'no application': { design: services(0), profile: { projectScale: 1 } },
  },
})
