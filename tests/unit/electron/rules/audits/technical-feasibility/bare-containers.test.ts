import bareContainers from '../../../../../../electron/rules/audits/technical-feasibility/bare-containers.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const api = design({ api: 'fastapi' })
const both = design({ api: 'fastapi', web: 'flask' })

auditTester(bareContainers, {
  passes: {
    'a container on a host': {
      design: deployed(api, { h: 'host', c: 'container in h' }, { 'api @ c': 1 }),
    },
    'a container in a cluster of a zone': {
      design: deployed(api, { z: 'zone', k: 'cluster in z', c: 'container in k' }, { 'api @ c': 1 }),
    },
  },
  fails: {
    'containers at the top and in a zone': {
      design: deployed(
        both,
        { z: 'zone', c1: 'container', c2: 'container in z' },
        { 'api @ c1': 1, 'web @ c2': 1 },
      ),
      evidence: [['api'], ['web']],
      fixed: 1,
    },
    'two services in one container': {
      design: deployed(both, { c: 'container' }, { 'api @ c': 1, 'web @ c': 1 }),
      fixed: 1,
    },
  },
  between: {
    'one of two containers is on a host': {
      design: deployed(
        both,
        { h: 'host', c1: 'container in h', c2: 'container' },
        { 'api @ c1': 1, 'web @ c2': 1 },
      ),
      score: 0.5,
      evidence: [['web']],
      fixed: 1,
    },
  },
  skips: {
    'nothing is placed': { design: api },
    'a cluster alone': { design: deployed(api, { k: 'cluster' }, { 'api @ k': 1 }) },
  },
})
