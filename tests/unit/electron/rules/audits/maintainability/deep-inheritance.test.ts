import deepInheritance from '../../../../../../electron/rules/audits/maintainability/deep-inheritance.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const tower = (count: number, library = false) =>
  classDesign(
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `C${n}`,
        { kind: 'class' as const, origin: library && n === 0 ? ('library' as const) : ('own' as const) },
      ]),
    ),
    Array.from({ length: count - 1 }, (_, n) => `C${n + 1} --|> C${n}`),
  )

auditTester(deepInheritance, {
  passes: {
    'three classes above': { design: tower(4) },
    'a base of a library does not count': { design: tower(5, true) },
    'a circle of bases, which is another finding': {
      design: classDesign({ A: 'class', B: 'class', C: 'class', D: 'class' }, [
        'A --|> B',
        'B --|> A',
        'C --|> D',
      ]),
    },
  },
  fails: { 'six classes above': { design: tower(7), evidence: [['C6'], ['C5'], ['C4']], fixed: null } },
  between: {
    'four classes above': { design: tower(5), score: 0.7, evidence: [['C4']] },
    'five classes above': { design: tower(6), score: 0.4, evidence: [['C5'], ['C4']] },
  },
  skips: {
    'classes without a base': { design: classDesign({ A: 'class', B: 'class' }, ['A --> B']) },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
