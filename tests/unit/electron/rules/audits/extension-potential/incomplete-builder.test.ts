import incompleteBuilder from '../../../../../../electron/rules/audits/extension-potential/incomplete-builder.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const classes = { Query: 'dataclass', Builder: { kind: 'protocol', operations: 2 }, Select: 'class' } as const
const relations = ['Select ..|> Builder', 'Select ..> Query']
const whole = {
  pattern: 'builder',
  roles: { product: ['Query'], builder: ['Builder'], 'concrete-builder': ['Select'] },
}

auditTester(incompleteBuilder, {
  passes: { 'every role and relation is there': { design: classDesign(classes, relations, { p1: whole }) } },
  fails: {
    'nobody plays any role': {
      design: classDesign(classes, relations, { p1: { ...whole, roles: {} } }),
      evidence: [['p1']],
      fixed: 1,
    },
  },
  between: {
    'one relation is missing': {
      design: classDesign(
        classes,
        relations.filter((each) => each !== 'Select ..|> Builder'),
        { p1: whole },
      ),
      score: 6 / 7,
      evidence: [['p1', 'Select']],
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
