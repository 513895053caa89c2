import fixedAddresses from '../../../../../../electron/rules/audits/extension-potential/fixed-addresses.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const apps = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, 'fastapi']))

auditTester(fixedAddresses, {
  passes: {
    'an orchestrator': { design: design({ ...apps(5), cluster: 'kubernetes' }) },
    'a registry in use': { design: design({ ...apps(5), registry: 'consul' }, { 'a0 -> registry': {} }) },
  },
  fails: {
    nothing: { design: design(apps(5)), evidence: [[]], fixed: 1 },
    'a registry that nobody asks': { design: design({ ...apps(5), registry: 'consul' }) },
  },
  between: {
    'containers on one host': { design: design({ ...apps(6), engine: 'docker' }), score: 0.5, fixed: 1 },
  },
  skips: { 'four applications': { design: design(apps(4)) } },
})
