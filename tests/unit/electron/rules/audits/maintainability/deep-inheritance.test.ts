import deepInheritance from '../../../../../../electron/rules/audits/maintainability/deep-inheritance.audit'
import type { ClassKind } from '../../../../../../shared/model/classes/class-element'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign, type PatternWords } from '../../../../../support/class-design'

const tower = (
  count: number,
  library = false,
  kinds: Readonly<Record<string, ClassKind>> = {},
  patterns: Readonly<Record<string, PatternWords>> = {},
) =>
  classDesign(
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `C${n}`,
        {
          kind: kinds[`C${n}`] ?? ('class' as const),
          origin: library && n === 0 ? ('library' as const) : ('own' as const),
        },
      ]),
    ),
    Array.from({ length: count - 1 }, (_, n) => `C${n + 1} --|> C${n}`),
    patterns,
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
  fails: {
    'six classes above': { design: tower(7), evidence: [['C6'], ['C5'], ['C4']], fixed: 1 },
    'eight classes above': { design: tower(9), fixed: 0.7 },
  },
  between: {
    'four classes above': { design: tower(5), score: 0.7, evidence: [['C4']], fixed: 1 },
    'four classes above, the last of which is abstract': {
      design: tower(5, false, { C3: 'abstract' }),
      score: 0.7,
      evidence: [['C4']],
      fixed: null,
    },
    'exceptions, which have to be some': {
      design: tower(5, false, { C4: 'exception' }),
      score: 0.7,
      fixed: null,
    },
    'four classes above, as a pattern has it': {
      design: tower(5, false, {}, { p1: { pattern: 'decorator', roles: { decorator: ['C3', 'C4'] } } }),
      score: 0.7,
      fixed: null,
    },
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
