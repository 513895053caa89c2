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
