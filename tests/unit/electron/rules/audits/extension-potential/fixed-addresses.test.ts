import fixedAddresses from '../../../../../../electron/rules/audits/extension-potential/fixed-addresses.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design, used } from '../../../../../support/design'

const apps = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, 'fastapi']))

/** Applications in use, beside a cluster that is not. */
const idle = (n: number) => {
  const made = used(apps(n))
  for (const [id, cluster] of design({ cluster: 'kubernetes' }).services) made.services.set(id, cluster)
  return made
}

auditTester(fixedAddresses, {
  passes: {
    'an orchestrator': { design: used({ ...apps(5), cluster: 'kubernetes' }) },
    'a registry in use': { design: used({ ...apps(5), registry: 'consul' }, { 'a0 -> registry': {} }) },
  },
  fails: {
    nothing: { design: used(apps(5)), evidence: [[]], fixed: 1 },
    'a registry that nobody asks': {
      design: design(
        { ...apps(5), db: 'postgresql', registry: 'consul' },
        Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`a${i} -> db`, {}])),
      ),
    },
    'an orchestrator that runs nothing yet': { design: idle(5), fixed: 1 },
  },
  between: {
    'containers on one host': { design: used({ ...apps(6), engine: 'docker' }), score: 0.5, fixed: 1 },
  },
  skips: { 'four applications': { design: used(apps(4)) } },
})
