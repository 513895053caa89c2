import incompleteDecorator from '../../../../../../electron/rules/audits/extension-potential/incomplete-decorator.audit'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = { Component: { kind: 'protocol', operations: 1 }, Plain: 'class', Logged: 'class' } as const
const relations = ['Plain ..|> Component', 'Logged ..|> Component', 'Logged o--> Component']
const whole = {
  pattern: 'decorator',
  roles: { component: ['Component'], 'concrete-component': ['Plain'], decorator: ['Logged'] },
}

patternAuditTester(incompleteDecorator, {
  classes,
  relations,
  whole,
  missing: { relation: 'Plain ..|> Component', score: 7 / 8, names: 'Plain' },
})
