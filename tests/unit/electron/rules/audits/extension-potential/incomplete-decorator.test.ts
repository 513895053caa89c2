import incompleteDecorator from '../../../../../../electron/rules/audits/extension-potential/incomplete-decorator.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const classes = { Component: { kind: 'protocol', operations: 1 }, Plain: 'class', Logged: 'class' } as const
const relations = ['Plain ..|> Component', 'Logged ..|> Component', 'Logged o--> Component']
const whole = {
  pattern: 'decorator',
  roles: { component: ['Component'], 'concrete-component': ['Plain'], decorator: ['Logged'] },
}

auditTester(incompleteDecorator, {
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
        relations.filter((each) => each !== 'Plain ..|> Component'),
        { p1: whole },
      ),
      score: 7 / 8,
      evidence: [['p1', 'Plain']],
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
