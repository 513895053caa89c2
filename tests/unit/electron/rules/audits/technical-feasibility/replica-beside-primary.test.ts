import replicaBesidePrimary from '../../../../../../electron/rules/audits/technical-feasibility/replica-beside-primary.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const linked = design({ main: 'postgresql', copy: 'postgresql' }, { 'main -> copy': { kind: 'replicate' } })
const named = design({
  main: 'postgresql',
  copy: { technology: 'postgresql', settings: { replicaOf: 'main' } },
})
const nodes = { z1: 'zone', z2: 'zone', h1: 'host in z1', h2: 'host in z1', h3: 'host in z2' }

auditTester(replicaBesidePrimary, {
  passes: {
    'in another zone': { design: deployed(linked, nodes, { 'main @ h1': 1, 'copy @ h3': 1 }) },
  },
  fails: {
    'on the same host, by link': {
      design: deployed(linked, nodes, { 'main @ h1': 1, 'copy @ h1': 1 }),
      evidence: [['copy', 'main']],
      fixed: 1,
    },
    'on the same host, by setting': {
      design: deployed(named, { h: 'host' }, { 'main @ h': 1, 'copy @ h': 1 }),
      fixed: 1,
    },
  },
  between: {
    'on another host of the same zone': {
      design: deployed(linked, nodes, { 'main @ h1': 1, 'copy @ h2': 1 }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'nothing is placed': { design: linked },
    'the copy is not placed': { design: deployed(linked, nodes, { 'main @ h1': 1 }) },
  },
})
