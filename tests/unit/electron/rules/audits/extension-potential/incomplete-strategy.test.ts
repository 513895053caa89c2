import incompleteStrategy from '../../../../../../electron/rules/audits/extension-potential/incomplete-strategy.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

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

auditTester(incompleteStrategy, {
  passes: { 'every role and relation is there': { design: classDesign(classes, relations, { p1: whole }) } },
  fails: {
    'nobody plays any role': {
      design: classDesign(classes, relations, { p1: { ...whole, roles: {} } }),
      evidence: [['p1']],
      fixed: 1,
    },
  },
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
    'one of two uses is complete': {
      design: classDesign(classes, relations, { p1: whole, p2: { ...whole, roles: {} } }),
      score: 0.5,
      evidence: [['p2']],
      fixed: 1,
    },
  },
  skips: {
    'no pattern': { design: classDesign(classes, relations) },
    'another pattern': {
      design: classDesign(classes, relations, { p1: { pattern: 'something-of-later', roles: {} } }),
    },
  },
})
