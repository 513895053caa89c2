import idleInterfaces from '../../../../../../electron/rules/audits/extension-potential/idle-interfaces.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

auditTester(idleInterfaces, {
  passes: {
    'two implementers': {
      design: classDesign({ I: 'protocol', A: 'class', B: 'class' }, ['A ..|> I', 'B ..|> I']),
    },
    'a user that depends on it': {
      design: classDesign({ I: 'protocol', A: 'class', U: 'class' }, ['A ..|> I', 'U --> I']),
    },
  },
  fails: {
    'one implementer and no user': {
      design: classDesign({ I: 'protocol', A: 'class' }, ['A ..|> I']),
      evidence: [['I']],
      fixed: null,
    },
    'users who name the implementer': {
      design: classDesign({ I: 'protocol', A: 'class', U: 'class', V: 'class' }, [
        'A ..|> I',
        'U --> A',
        'V => A',
      ]),
      evidence: [['I']],
      fixed: 1,
    },
    'a user that may make the implementer, and a factory that does': {
      design: classDesign({ I: 'protocol', A: 'class', U: 'class', F: { stereotype: 'factory' } }, [
        'A ..|> I',
        'U ..> A',
        'F --> A',
      ]),
      fixed: null,
    },
  },
  between: {
    'one of two': {
      design: classDesign({ I: 'protocol', J: 'abstract', A: 'class', B: 'class' }, [
        'A ..|> I',
        'A --|> J',
        'B --|> J',
      ]),
      score: 0.5,
      evidence: [['I']],
    },
  },
  skips: {
    'an interface that a pattern asks for': {
      design: classDesign({ I: 'protocol', A: 'class' }, ['A ..|> I'], {
        p1: { pattern: 'adapter', roles: { target: ['I'], adapter: ['A'] } },
      }),
    },
    'classes without interfaces': { design: classDesign({ A: 'class', B: 'class' }, ['A --> B']) },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
