import incompleteAdapter from '../../../../../../electron/rules/audits/extension-potential/incomplete-adapter.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const classes = {
  Target: { kind: 'protocol', operations: 1 },
  Adapter: 'class',
  Foreign: { origin: 'library' },
} as const
const relations = ['Adapter ..|> Target', 'Adapter --> Foreign']
const whole = {
  pattern: 'adapter',
  roles: { target: ['Target'], adapter: ['Adapter'], adaptee: ['Foreign'] },
}

auditTester(incompleteAdapter, {
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
        relations.filter((each) => each !== 'Adapter ..|> Target'),
        { p1: whole },
      ),
      score: 6 / 7,
      evidence: [['p1', 'Adapter']],
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
