import incompleteBuilder from '../../../../../../electron/rules/audits/extension-potential/incomplete-builder.audit'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = { Query: 'dataclass', Builder: { kind: 'protocol', operations: 2 }, Select: 'class' } as const
const relations = ['Select ..|> Builder', 'Select ..> Query']
const whole = {
  pattern: 'builder',
  roles: { product: ['Query'], builder: ['Builder'], 'concrete-builder': ['Select'] },
}

patternAuditTester(incompleteBuilder, {
  classes,
  relations,
  whole,
  missing: { relation: 'Select ..|> Builder', score: 6 / 7, names: 'Select' },
})
