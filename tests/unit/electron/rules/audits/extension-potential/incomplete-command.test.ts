import incompleteCommand from '../../../../../../electron/rules/audits/extension-potential/incomplete-command.audit'
import { classDesign } from '../../../../../support/class-design'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

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

patternAuditTester(incompleteCommand, {
  classes,
  relations,
  whole,
  missing: { relation: 'Send ..|> Command', score: 8 / 9, names: 'Send' },
  between: {
    'an undo that is claimed and not there': {
      design: classDesign(classes, relations, { p1: { ...whole, use: 'operation-log' } }),
      score: 9.5 / 10,
      evidence: [['p1', 'Command']],
      fixed: 1,
    },
  },
})
