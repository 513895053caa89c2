import singleVariants from '../../../../../../electron/rules/audits/extension-potential/single-variants.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

const watched = (...observers: string[]) =>
  classDesign({ S: 'class', A: 'class', B: 'class' }, [], {
    p1: { pattern: 'observer', roles: { subject: ['S'], 'concrete-observer': observers } },
  })

auditTester(singleVariants, {
  passes: { 'two observers': { design: watched('A', 'B') } },
  fails: { 'no observer yet': { design: watched(), evidence: [['p1']], fixed: null } },
  between: {
    'one observer': { design: watched('A'), score: 0.5, evidence: [['p1']] },
    'one of two patterns': {
      design: classDesign({ A: 'class', B: 'class', C: 'class' }, [], {
        p1: { pattern: 'command', roles: { 'concrete-command': ['A'] } },
        p2: { pattern: 'factory-method', roles: { 'concrete-product': ['B', 'C'] } },
      }),
      score: 0.75,
      evidence: [['p1']],
    },
  },
  skips: {
    'a strategy, which asks for two itself': {
      design: classDesign({ A: 'class' }, [], {
        p1: { pattern: 'strategy', roles: { 'concrete-strategy': ['A'] } },
      }),
    },
    'no pattern': { design: classDesign({ A: 'class', B: 'class' }, ['A --> B']) },
  },
})
