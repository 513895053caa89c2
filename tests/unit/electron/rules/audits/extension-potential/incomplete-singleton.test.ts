import incompleteSingleton from '../../../../../../electron/rules/audits/extension-potential/incomplete-singleton.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const kept = {
  kind: 'class',
  attributes: ['_instance: ClassVar[int] = 0'],
  operations: ['@classmethod instance() -> int'],
} as const
const whole = { pattern: 'singleton', roles: { singleton: ['Settings'] } }
const several = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n + 1}`, whole]))

auditTester(incompleteSingleton, {
  passes: {
    'kept in the class and handed out by it': { design: classDesign({ Settings: kept }, [], { p1: whole }) },
  },
  fails: {
    'nobody plays the role': {
      design: classDesign({ Settings: kept }, [], { p1: { ...whole, roles: {} } }),
      evidence: [['p1']],
      fixed: 1,
    },
    'six of them': { design: classDesign({ Settings: kept }, [], several(6)), fixed: null },
  },
  between: {
    'a plain class': {
      design: classDesign({ Settings: { operations: 1 } }, [], { p1: whole }),
      score: 1 / 3,
      evidence: [['p1', 'Settings']],
      fixed: 1,
    },
    'an attribute that everybody may change': {
      design: classDesign({ Settings: { ...kept, attributes: ['instance: ClassVar[int] = 0'] } }, [], {
        p1: whole,
      }),
      score: 2 / 3,
      evidence: [['p1', 'Settings']],
      fixed: 1,
    },
    'four of them': {
      design: classDesign({ Settings: kept }, [], several(4)),
      score: 0.5,
      evidence: [['p1', 'p2', 'p3', 'p4']],
      fixed: null,
    },
  },
  skips: {
    'a class that only looks like one': { design: classDesign({ Settings: kept }) },
    'no class at all': { design: classDesign({}) },
  },
})
