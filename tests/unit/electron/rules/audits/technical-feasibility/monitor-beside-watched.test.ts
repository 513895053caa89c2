import monitorBesideWatched from '../../../../../../electron/rules/audits/technical-feasibility/monitor-beside-watched.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const made = design(
  { prom: 'prometheus', api: 'fastapi', db: 'postgresql' },
  { 'prom -> api': { kind: 'monitors' }, 'prom -> db': { kind: 'monitors' } },
)
const nodes = { z1: 'zone', z2: 'zone', h1: 'host in z1', h2: 'host in z1', h3: 'host in z2' }

auditTester(monitorBesideWatched, {
  passes: {
    'in another zone': { design: deployed(made, nodes, { 'prom @ h3': 1, 'api @ h1': 1, 'db @ h2': 1 }) },
    'on another host, where no zones are drawn': {
      design: deployed(made, { h1: 'host', h2: 'host' }, { 'prom @ h2': 1, 'api @ h1': 1 }),
    },
  },
  fails: {
    'on the only host there is': {
      design: deployed(made, { h: 'host' }, { 'prom @ h': 1, 'api @ h': 1, 'db @ h': 1 }),
      evidence: [
        ['prom', 'api'],
        ['prom', 'db'],
      ],
      fixed: 1,
    },
  },
  between: {
    'in the zone of all that it watches': {
      design: deployed(made, nodes, { 'prom @ h2': 1, 'api @ h1': 1, 'db @ h1': 1 }),
      score: 0.5,
      fixed: 1,
    },
    'beside one of the two': {
      design: deployed(made, nodes, { 'prom @ h1': 1, 'api @ h1': 1, 'db @ h3': 1 }),
      score: 0.5,
      evidence: [['prom', 'api']],
    },
  },
  skips: {
    'nothing is placed': { design: made },
    'what it watches is not placed': { design: deployed(made, nodes, { 'prom @ h1': 1 }) },
  },
})
