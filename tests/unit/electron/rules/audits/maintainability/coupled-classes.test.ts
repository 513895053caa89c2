import coupledClasses from '../../../../../../electron/rules/audits/maintainability/coupled-classes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const hub = (neighbours: number) => {
  const others = Array.from({ length: neighbours }, (_, n) => `N${n}`)
  return classDesign(
    { Hub: 'class', ...Object.fromEntries(others.map((id) => [id, 'class' as const])) },
    others.map((id) => `Hub ..> ${id}`),
  )
}

auditTester(coupledClasses, {
  passes: {
    'nine neighbours': { design: hub(9) },
    'several relations to one neighbour': {
      design: classDesign({ A: 'class', B: 'class' }, ['A --> B', 'A ..> B', 'B => A']),
    },
  },
  fails: {},
  between: {
    'thirty neighbours': { design: hub(30), score: 30 / 31, evidence: [['Hub']], fixed: null },
    'sixteen neighbours': { design: hub(16), score: (16 + 14 / 21) / 17, evidence: [['Hub']] },
  },
  skips: {
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
