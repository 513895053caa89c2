import incompleteObserver from '../../../../../../electron/rules/audits/extension-potential/incomplete-observer.audit'
import { classDesign } from '../../../../../support/class-design'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = {
  Watcher: { kind: 'protocol', operations: 1 },
  Alarm: 'class',
  Bus: { operations: 3 },
} as const
const relations = ['Alarm ..|> Watcher', 'Bus o--> Watcher']
const whole = {
  pattern: 'observer',
  roles: { observer: ['Watcher'], 'concrete-observer': ['Alarm'], subject: ['Bus'] },
}

patternAuditTester(incompleteObserver, {
  classes,
  relations,
  whole,
  missing: { relation: 'Alarm ..|> Watcher', score: 7 / 8, names: 'Alarm' },
  between: {
    'a subject without an operation to detach': {
      design: classDesign({ ...classes, Bus: { operations: 2 } }, relations, { p1: whole }),
      score: (7 + 2 / 3) / 8,
      evidence: [['p1', 'Bus']],
      fixed: 1,
    },
    'an observer that is a class like any other': {
      design: classDesign({ ...classes, Watcher: { operations: 1 } }, relations, { p1: whole }),
      score: 7 / 8,
      evidence: [['p1', 'Watcher']],
      fixed: 1,
    },
  },
})
