import incompleteProxy from '../../../../../../electron/rules/audits/extension-potential/incomplete-proxy.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const classes = { Subject: { kind: 'protocol', operations: 1 }, Real: 'class', Proxy: 'class' } as const
const relations = ['Real ..|> Subject', 'Proxy ..|> Subject', 'Proxy --> Real']
const whole = {
  pattern: 'proxy',
  roles: { subject: ['Subject'], 'real-subject': ['Real'], proxy: ['Proxy'] },
}

auditTester(incompleteProxy, {
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
        relations.filter((each) => each !== 'Real ..|> Subject'),
        { p1: whole },
      ),
      score: 7 / 8,
      evidence: [['p1', 'Real']],
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
