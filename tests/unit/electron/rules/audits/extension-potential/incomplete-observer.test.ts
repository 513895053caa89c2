import incompleteObserver from '../../../../../../electron/rules/audits/extension-potential/incomplete-observer.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { classDesign } from '../../../../../support/class-design'

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

auditTester(incompleteObserver, {
  passes: { 'every role and relation is there': { design: classDesign(classes, relations, { p1: whole }) } },
  fails: {
    'nobody plays any role': {
      design: classDesign(classes, relations, { p1: { ...whole, roles: {} } }),
      evidence: [['p1']],
      fixed: 1,
    },
  },
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
    'one relation is missing': {
      design: classDesign(
        classes,
        relations.filter((each) => each !== 'Alarm ..|> Watcher'),
        { p1: whole },
      ),
      score: 7 / 8,
      evidence: [['p1', 'Alarm']],
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
