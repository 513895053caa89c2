import incompleteFactoryMethod from '../../../../../../electron/rules/audits/extension-potential/incomplete-factory-method.audit'
import { classDesign } from '../../../../../support/class-design'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = {
  Product: { kind: 'protocol', operations: 1 },
  A: 'class',
  Creator: { kind: 'abstract', operations: 1 },
  MakeA: 'class',
} as const
const relations = ['A ..|> Product', 'MakeA --|> Creator', 'Creator ..> Product', 'MakeA ..> A']
const whole = {
  pattern: 'factory-method',
  roles: {
    product: ['Product'],
    'concrete-product': ['A'],
    creator: ['Creator'],
    'concrete-creator': ['MakeA'],
  },
}

patternAuditTester(incompleteFactoryMethod, {
  classes,
  relations,
  whole,
  missing: { relation: 'A ..|> Product', score: 11 / 12, names: 'A' },
  between: {
    'a client that names a product': {
      design: classDesign({ ...classes, User: 'class' }, [...relations, 'User --> Creator', 'User ..> A'], {
        p1: { ...whole, roles: { ...whole.roles, client: ['User'] } },
      }),
      score: 13 / 14,
      evidence: [['p1', 'User.A.dependency']],
      fixed: 1,
    },
  },
})
