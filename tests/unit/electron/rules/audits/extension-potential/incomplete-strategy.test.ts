import incompleteStrategy from '../../../../../../electron/rules/audits/extension-potential/incomplete-strategy.audit'
import { classDesign } from '../../../../../support/class-design'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = {
  Policy: { kind: 'protocol', operations: 1 },
  Lru: 'class',
  Lfu: 'class',
  Cache: 'class',
} as const
const relations = ['Lru ..|> Policy', 'Lfu ..|> Policy', 'Cache o--> Policy']
const whole = {
  pattern: 'strategy',
  roles: { strategy: ['Policy'], 'concrete-strategy': ['Lru', 'Lfu'], context: ['Cache'] },
}

patternAuditTester(incompleteStrategy, {
  classes,
  relations,
  whole,
  between: {
    'a context that names one of its strategies': {
      design: classDesign(classes, [...relations, 'Cache ..> Lru'], { p1: whole }),
      score: 7 / 8,
      evidence: [['p1', 'Cache.Lru.dependency']],
      fixed: 1,
    },
    'one strategy of two': {
      design: classDesign(classes, ['Lru ..|> Policy', 'Cache o--> Policy'], {
        p1: { ...whole, roles: { ...whole.roles, 'concrete-strategy': ['Lru'] } },
      }),
      score: 7 / 8,
      evidence: [['p1']],
      fixed: 1,
    },
  },
})
