import classCycles from '../../../../../../electron/rules/audits/maintainability/class-cycles.audit'
import { serviceId } from '../../../../../../shared/base/ids'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'
import { design } from '../../../../../support/design'

/** Two services that wait for each other, and the classes that front them. */
const waiting = {
  ...classDesign({ A: { service: serviceId('a') }, B: { service: serviceId('b') } }, ['A --> B', 'B --> A']),
  ...(({ services, links }) => ({ services, links }))(
    design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {}, 'b -> a': {} }),
  ),
}

auditTester(classCycles, {
  passes: {
    'a chain': {
      design: classDesign({ A: 'class', B: 'class', C: 'class' }, ['A --> B', 'B --> C', 'A ..> C']),
    },
    'a class that knows itself': { design: classDesign({ A: 'class', B: 'class' }, ['A --> A', 'A --> B']) },
    'a circle that the services have already': { design: waiting },
  },
  fails: {
    'two classes that know each other': {
      design: classDesign({ A: { operations: 2 }, B: 'class' }, ['A --> B', 'B ..> A']),
      evidence: [['A', 'B']],
      fixed: 1,
    },
    'a base that names its subclass': {
      design: classDesign({ A: 'class', B: 'class' }, ['A ..> B', 'B --|> A']),
      evidence: [['A', 'B']],
      fixed: null,
    },
  },
  between: {
    'three in a circle among five': {
      design: classDesign({ A: 'class', B: 'class', C: 'class', D: 'class', E: 'class' }, [
        'A --> B',
        'B --> C',
        'C --> A',
        'D --> E',
        'D --> A',
      ]),
      score: 0.4,
      evidence: [['A', 'B', 'C']],
      fixed: 1,
    },
  },
  skips: {
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
