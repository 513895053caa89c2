import wideInterfaces from '../../../../../../electron/rules/audits/maintainability/wide-interfaces.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const of = (operations: number) =>
  classDesign({ I: { kind: 'protocol', operations }, A: 'class' }, ['A ..|> I'])

auditTester(wideInterfaces, {
  passes: { 'seven operations': { design: of(7) } },
  fails: { 'fourteen operations': { design: of(14), evidence: [['I']], fixed: null } },
  between: { 'nine operations': { design: of(9), score: 5 / 7, evidence: [['I']] } },
  skips: {
    'a class with many operations, which is no interface': {
      design: classDesign({ A: { operations: 14 }, B: 'class' }, ['A --> B']),
    },
    'a class that nothing is related to': {
      design: classDesign({ A: { kind: 'class', operations: 60, attributes: 60 } }),
    },
    'no class at all': { design: classDesign({}) },
  },
})
