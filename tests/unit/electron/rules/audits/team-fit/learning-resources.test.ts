import learningResources from '../../../../../../electron/rules/audits/team-fit/learning-resources.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(learningResources, {
  passes: { 'a widely used framework': { design: design({ a: 'django' }) } },
  fails: {},
  between: { 'no known user': { design: design({ a: 'hypercorn' }), score: 1 / 3, evidence: [['a']] } },
  skips: { 'a browser': { design: design({ a: 'web-client' }) } },
})
