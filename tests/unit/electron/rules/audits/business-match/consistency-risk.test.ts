import consistencyRisk from '../../../../../../electron/rules/audits/business-match/consistency-risk.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(consistencyRisk, {
  passes: {
    'a relational store': {
      design: design({ a: 'flask', db: 'postgresql' }, { 'a -> db': {} }),
      profile: { businessComplexity: 5 },
    },
  },
  fails: {
    'a store that is not wired in': {
      design: design({ a: 'flask', db: 'postgresql' }),
      profile: { businessComplexity: 4 },
    },
  },
  between: {
    'a document store': {
      design: design({ a: 'flask', db: 'mongodb' }, { 'a -> db': {} }),
      profile: { businessComplexity: 5 },
      score: 0.3,
    },
  },
  skips: { 'a simple business': { design: design({}), profile: { businessComplexity: 3 } } },
})
