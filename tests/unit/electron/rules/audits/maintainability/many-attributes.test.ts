import manyAttributes from '../../../../../../electron/rules/audits/maintainability/many-attributes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

auditTester(manyAttributes, {
  passes: {
    'ten attributes': { design: classDesign({ A: { attributes: 10 }, B: 'class' }, ['A --> B']) },
    'an enum with many values does not count': {
      design: classDesign({ A: { kind: 'enum', attributes: 40 }, B: { attributes: 1 } }, ['B --> A']),
    },
  },
  fails: {
    'twenty attributes': {
      design: classDesign({ A: { attributes: 20 }, B: 'class' }, ['A --> B']),
      evidence: [['A']],
      fixed: null,
    },
  },
  between: {
    'fifteen attributes beside three': {
      design: classDesign({ A: { attributes: 15 }, B: { attributes: 3 } }, ['A --> B']),
      score: 0.75,
      evidence: [['A']],
    },
  },
  skips: {
    'classes without attributes': { design: classDesign({ A: 'class', B: 'class' }, ['A --> B']) },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
