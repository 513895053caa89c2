import refusedOperations from '../../../../../../electron/rules/audits/maintainability/refused-operations.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

auditTester(refusedOperations, {
  passes: {
    'a subclass that does all': {
      design: classDesign({ A: { operations: 2 }, B: { operations: 2 } }, ['B --|> A']),
    },
    'a base that leaves all to others': {
      design: classDesign({ A: { operations: 2, refuses: 2 }, B: { operations: 2 } }, ['B --|> A']),
    },
  },
  fails: {
    'a subclass that refuses one operation': {
      design: classDesign({ A: { operations: 2 }, B: { operations: 2, refuses: 1 } }, ['B ..|> A']),
      evidence: [['B']],
      fixed: null,
    },
    'a subclass that refuses one operation of an interface': {
      design: classDesign(
        { A: { kind: 'protocol', operations: 3 }, B: { operations: 3, refuses: 1 }, U: 'class' },
        ['B ..|> A', 'U --> A'],
      ),
      evidence: [['B']],
      fixed: 1,
    },
    'the only one for whom the interface is there': {
      design: classDesign({ A: { kind: 'protocol', operations: 3 }, B: { operations: 3, refuses: 1 } }, [
        'B ..|> A',
      ]),
      fixed: null,
    },
    'one of an interface that stays wide': {
      design: classDesign(
        { A: { kind: 'protocol', operations: 12 }, B: { operations: 12, refuses: 1 }, U: 'class' },
        ['B ..|> A', 'U --> A'],
      ),
      fixed: null,
    },
    'a subclass that refuses all of it': {
      design: classDesign({ A: { kind: 'protocol', operations: 2 }, B: { operations: 2, refuses: 2 } }, [
        'B ..|> A',
      ]),
      fixed: null,
    },
    'a subclass that refuses what an abstract class does itself': {
      design: classDesign({ A: { kind: 'abstract', operations: 3 }, B: { operations: 3, refuses: 1 } }, [
        'B --|> A',
      ]),
      fixed: null,
    },
    'a subclass that refuses what no base promises': {
      design: classDesign({ A: { operations: 1 }, B: { operations: 3, refuses: 3 } }, ['B --|> A']),
      fixed: null,
    },
  },
  between: {
    'one of two': {
      design: classDesign({ A: 'abstract', B: { operations: 2, refuses: 1 }, C: 'class' }, [
        'B --|> A',
        'C --|> A',
      ]),
      score: 0.5,
      evidence: [['B']],
      fixed: null,
    },
    'one of two, of a class that can be a part of it': {
      design: classDesign({ A: { operations: 2 }, B: { operations: 2, refuses: 1 }, C: 'class' }, [
        'B --|> A',
        'C --|> A',
      ]),
      score: 0.5,
      evidence: [['B']],
      fixed: 1,
    },
  },
  skips: {
    'classes without a base': {
      design: classDesign({ A: { operations: 1, refuses: 1 }, B: 'class' }, ['A --> B']),
    },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
