import misplacedClasses from '../../../../../../electron/rules/audits/maintainability/misplaced-classes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

auditTester(misplacedClasses, {
  passes: {
    'a repository whose interface stands in the business layer': {
      design: classDesign(
        {
          A: { stereotype: 'repository', layer: 'data' },
          I: { kind: 'protocol', stereotype: 'repository', layer: 'business' },
        },
        ['A ..|> I'],
      ),
    },
  },
  fails: {
    'a controller in the data layer': {
      design: classDesign({ A: { stereotype: 'controller', layer: 'data' }, B: 'class' }, ['A --> B']),
      evidence: [['A']],
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: classDesign(
        { A: { stereotype: 'controller', layer: 'api' }, B: { stereotype: 'task', layer: 'client' } },
        ['A --> B'],
      ),
      score: 0.5,
      evidence: [['B']],
      fixed: 1,
    },
  },
  skips: {
    'a class that does not state both': {
      design: classDesign({ A: { stereotype: 'controller' }, B: { layer: 'data' } }, ['A --> B']),
    },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
