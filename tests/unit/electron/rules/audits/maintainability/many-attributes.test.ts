import manyAttributes from '../../../../../../electron/rules/audits/maintainability/many-attributes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

/** So many attributes with one first word, or without any. */
const many = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${prefix && '_'}${'abcdefghijklmnop'.charAt(n)}: int`)

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
    'twenty attributes, of which twelve say that they belong together': {
      design: classDesign(
        { A: { attributes: [...many('address', 7), ...many('price', 5), ...many('', 8)] }, B: 'class' },
        ['A --> B'],
      ),
      evidence: [['A']],
      fixed: 1,
    },
    'as many of the class itself, which no object has': {
      design: classDesign(
        {
          A: {
            attributes: Array.from({ length: 20 }, (_, n) => `rate_${'x'.repeat(n + 1)}: ClassVar[int] = 1`),
          },
          B: 'class',
        },
        ['A --> B'],
      ),
      fixed: null,
    },
  },
  between: {
    'fifteen attributes beside three': {
      design: classDesign({ A: { attributes: 15 }, B: { attributes: 3 } }, ['A --> B']),
      score: 0.75,
      evidence: [['A']],
      fixed: null,
    },
    'fifteen attributes, of which two belong together': {
      design: classDesign({ A: { attributes: [...many('', 13), ...many('size', 2)] }, B: 'class' }, [
        'A --> B',
      ]),
      score: 0.5,
      // Fourteen are left beside a value of two.
      fixed: 0.8,
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
