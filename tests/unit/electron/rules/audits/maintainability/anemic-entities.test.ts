import anemicEntities from '../../../../../../electron/rules/audits/maintainability/anemic-entities.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const used = (words: { readonly attributes: number; readonly operations?: number }, users: number) => {
  const all = Array.from({ length: users }, (_, n) => `U${n}`)
  return classDesign(
    {
      Order: { stereotype: 'entity', ...words },
      ...Object.fromEntries(all.map((id) => [id, 'class' as const])),
    },
    all.map((id) => `${id} ..> Order`),
  )
}

auditTester(anemicEntities, {
  passes: {
    'an entity with an operation': { design: used({ operations: 1, attributes: 2 }, 4) },
    'an entity with few users': { design: used({ attributes: 2 }, 3) },
  },
  // Once it is a value object, there is no entity to speak of.
  fails: {
    'an entity with data and many users': {
      design: used({ attributes: 2 }, 4),
      evidence: [['Order']],
      fixed: 0,
    },
  },
  between: {
    'one of two entities': {
      design: classDesign(
        {
          Order: { stereotype: 'entity', attributes: 2 },
          Customer: { stereotype: 'entity', attributes: 2, operations: 1 },
          A: 'class',
          B: 'class',
          C: 'class',
          D: 'class',
        },
        ['A', 'B', 'C', 'D'].flatMap((user) => [`${user} ..> Order`, `${user} ..> Customer`]),
      ),
      score: 0.5,
      evidence: [['Order']],
      fixed: 1,
    },
  },
  skips: {
    'a value object': {
      design: classDesign({ A: { stereotype: 'value-object', attributes: 3 }, B: 'class' }, ['B --> A']),
    },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
