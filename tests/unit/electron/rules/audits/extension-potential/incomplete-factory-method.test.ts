import incompleteFactoryMethod from '../../../../../../electron/rules/audits/extension-potential/incomplete-factory-method.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

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

auditTester(incompleteFactoryMethod, {
  passes: { 'every role and relation is there': { design: classDesign(classes, relations, { p1: whole }) } },
  fails: {
    'nobody plays any role': {
      design: classDesign(classes, relations, { p1: { ...whole, roles: {} } }),
      evidence: [['p1']],
      fixed: 1,
    },
  },
  between: {
    'a client that names a product': {
      design: classDesign({ ...classes, User: 'class' }, [...relations, 'User --> Creator', 'User ..> A'], {
        p1: { ...whole, roles: { ...whole.roles, client: ['User'] } },
      }),
      score: 13 / 14,
      evidence: [['p1', 'User.A.dependency']],
      fixed: 1,
    },
    'one relation is missing': {
      design: classDesign(
        classes,
        relations.filter((each) => each !== 'A ..|> Product'),
        { p1: whole },
      ),
      score: 11 / 12,
      evidence: [['p1', 'A']],
      fixed: 1,
    },
    'one of two uses is complete': {
      design: classDesign(classes, relations, { p1: whole, p2: { ...whole, roles: {} } }),
      score: 0.5,
      evidence: [['p2']],
      fixed: 1,
    },
  },
  skips: {
    'no pattern': { design: classDesign(classes, relations) },
    'another pattern': {
      design: classDesign(classes, relations, { p1: { pattern: 'something-of-later', roles: {} } }),
    },
  },
})
