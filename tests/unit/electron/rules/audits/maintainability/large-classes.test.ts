import largeClasses from '../../../../../../electron/rules/audits/maintainability/large-classes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

auditTester(largeClasses, {
  passes: {
    'twenty operations': {
      design: classDesign({ A: { operations: 20 }, B: { operations: 1 } }, ['A --> B']),
    },
    'a large class of a library': {
      design: classDesign({ A: { operations: 50, origin: 'library' }, B: { operations: 1 } }, ['B --> A']),
    },
  },
  fails: {
    'forty operations': {
      design: classDesign({ A: { operations: 40 }, B: 'class' }, ['A --> B']),
      evidence: [['A']],
      fixed: null,
    },
  },
  between: {
    'thirty operations beside a small class': {
      design: classDesign({ A: { operations: 30 }, B: { operations: 3 } }, ['A --> B']),
      score: 0.75,
      evidence: [['A']],
    },
  },
  skips: {
    'classes without operations': { design: classDesign({ A: 'class', B: 'class' }, ['A --> B']) },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
