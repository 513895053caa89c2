import incompleteProxy from '../../../../../../electron/rules/audits/extension-potential/incomplete-proxy.audit'
import { patternAuditTester } from '../../../../../support/pattern-audit-tester'

const classes = { Subject: { kind: 'protocol', operations: 1 }, Real: 'class', Proxy: 'class' } as const
const relations = ['Real ..|> Subject', 'Proxy ..|> Subject', 'Proxy --> Real']
const whole = {
  pattern: 'proxy',
  roles: { subject: ['Subject'], 'real-subject': ['Real'], proxy: ['Proxy'] },
}

patternAuditTester(incompleteProxy, {
  classes,
  relations,
  whole,
  missing: { relation: 'Real ..|> Subject', score: 7 / 8, names: 'Real' },
})
