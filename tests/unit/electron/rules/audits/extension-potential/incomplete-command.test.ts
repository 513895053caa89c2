import incompleteCommand from '../../../../../../electron/rules/audits/extension-potential/incomplete-command.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const classes = {
  Command: { kind: 'protocol', operations: 1 },
  Send: 'class',
  Mail: 'class',
  Queue: 'class',
} as const
const relations = ['Send ..|> Command', 'Send --> Mail', 'Queue o--> Command']
const whole = {
  pattern: 'command',
  roles: { command: ['Command'], 'concrete-command': ['Send'], receiver: ['Mail'], invoker: ['Queue'] },
}

auditTester(incompleteCommand, {
  passes: { 'every role and relation is there': { design: classDesign(classes, relations, { p1: whole }) } },
  fails: {
    'nobody plays any role': {
      design: classDesign(classes, relations, { p1: { ...whole, roles: {} } }),
      evidence: [['p1']],
      fixed: 1,
    },
  },
  between: {
    'an undo that is claimed and not there': {
      design: classDesign(classes, relations, { p1: { ...whole, use: 'operation-log' } }),
      score: 9.5 / 10,
      evidence: [['p1', 'Command']],
      fixed: 1,
    },
    'one relation is missing': {
      design: classDesign(
        classes,
        relations.filter((each) => each !== 'Send ..|> Command'),
        { p1: whole },
      ),
      score: 8 / 9,
      evidence: [['p1', 'Send']],
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
