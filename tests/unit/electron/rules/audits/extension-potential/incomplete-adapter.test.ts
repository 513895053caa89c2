import incompleteAdapter from '../../../../../../electron/rules/audits/extension-potential/incomplete-adapter.audit'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = {
  Target: { kind: 'protocol', operations: 1 },
  Adapter: 'class',
  Foreign: { origin: 'library' },
} as const
const relations = ['Adapter ..|> Target', 'Adapter --> Foreign']
const whole = {
  pattern: 'adapter',
  roles: { target: ['Target'], adapter: ['Adapter'], adaptee: ['Foreign'] },
}

patternAuditTester(incompleteAdapter, {
  classes,
  relations,
  whole,
  missing: { relation: 'Adapter ..|> Target', score: 6 / 7, names: 'Adapter' },
})
