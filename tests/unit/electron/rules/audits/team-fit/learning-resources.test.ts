import learningResources from '../../../../../../electron/rules/audits/team-fit/learning-resources.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(learningResources, {
  passes: { 'a widely used framework': { design: design({ a: 'django' }) } },
  fails: { never: 'one known user counts half, and none on record is not known' },
  between: { 'one known user': { design: design({ a: 'prometheus' }), score: 0.5, evidence: [['a']] } },
  unknown: { 'nobody on record': { design: design({ a: 'hypercorn' }) } },
  skips: { 'a browser': { design: design({ a: 'web-client' }) } },
})
