import godClasses from '../../../../../../electron/rules/audits/maintainability/god-classes.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

/** A class with some operations that knows some others. */
const hub = (operations: number, neighbours: number, origin: 'own' | 'library' = 'own') => {
  const others = Array.from({ length: neighbours }, (_, n) => `N${n}`)
  return classDesign(
    { Hub: { operations }, ...Object.fromEntries(others.map((id) => [id, { origin }])) },
    others.map((id) => `Hub ..> ${id}`),
  )
}

auditTester(godClasses, {
  passes: {
    'much behaviour and few neighbours': { design: hub(25, 5) },
    'many neighbours and little behaviour': { design: hub(20, 9) },
  },
  fails: {
    'much behaviour and many neighbours, all in libraries': {
      design: hub(21, 6, 'library'),
      evidence: [['Hub']],
      fixed: null,
    },
  },
  between: {
    'much behaviour and many neighbours': {
      design: hub(21, 6),
      score: 6 / 7,
      evidence: [['Hub']],
      fixed: null,
    },
  },
  skips: {
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
