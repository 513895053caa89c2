import coupledClasses from '../../../../../../electron/rules/audits/maintainability/coupled-classes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { type ClassWords, classDesign } from '../../../../../support/class-design'

const hub = (neighbours: number, origin: 'own' | 'library' = 'own') => {
  const others = Array.from({ length: neighbours }, (_, n) => `N${n}`)
  return classDesign(
    { Hub: 'class', ...Object.fromEntries(others.map((id) => [id, { origin }])) },
    others.map((id) => `Hub ..> ${id}`),
  )
}

/** A class that knows eight others, and four that realise one interface. */
const family = (hub: Partial<ClassWords>) => {
  const others = Array.from({ length: 8 }, (_, n) => `N${n}`)
  const alike = ['A', 'B', 'C', 'D']
  return classDesign(
    {
      Hub: { kind: 'class', ...hub },
      I: 'protocol',
      ...Object.fromEntries([...others, ...alike].map((id) => [id, 'class' as const])),
    },
    [...[...others, ...alike].map((id) => `Hub --> ${id}`), ...alike.map((id) => `${id} ..|> I`)],
  )
}

auditTester(coupledClasses, {
  passes: {
    'nine neighbours': { design: hub(9) },
    'several relations to one neighbour': {
      design: classDesign({ A: 'class', B: 'class' }, ['A --> B', 'A ..> B', 'B => A']),
    },
  },
  fails: {
    'thirty neighbours in libraries, so that no other class is judged': {
      design: hub(30, 'library'),
      evidence: [['Hub']],
      fixed: null,
    },
  },
  between: {
    'thirty neighbours': { design: hub(30), score: 30 / 31, evidence: [['Hub']], fixed: null },
    'twelve neighbours, four of which realise one interface': {
      design: family({}),
      score: (13 + 18 / 21) / 14,
      evidence: [['Hub']],
      fixed: 1,
    },
    'as many of a factory, which has to name what it makes': {
      design: family({ stereotype: 'factory' }),
      score: (13 + 18 / 21) / 14,
      fixed: null,
    },
    'sixteen neighbours': { design: hub(16), score: (16 + 14 / 21) / 17, evidence: [['Hub']] },
  },
  skips: {
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
