import singleHost from '../../../../../../electron/rules/audits/technical-feasibility/single-host.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const api = (replicas: number) =>
  design({ nginx: 'nginx', api: { technology: 'fastapi', replicas } }, { 'nginx -> api': {} })
const hosts = { h1: 'host', h2: 'host' }

auditTester(singleHost, {
  passes: {
    'a replica on each of two hosts': {
      design: deployed(api(2), hosts, { 'api @ h1': 1, 'api @ h2': 1 }),
    },
    'two containers that stand on nothing': {
      design: deployed(api(2), { c1: 'container', c2: 'container' }, { 'api @ c1': 1, 'api @ c2': 1 }),
    },
  },
  fails: {
    'both on one host': {
      design: deployed(api(2), hosts, { 'api @ h1': 2 }),
      evidence: [['api']],
      fixed: 1,
    },
    'in two containers of one host, and no other host is drawn': {
      design: deployed(
        api(2),
        { h: 'host', c1: 'container in h', c2: 'container in h' },
        { 'api @ c1': 1, 'api @ c2': 1 },
      ),
      fixed: 1,
    },
    'a worker, whatever the goal says of zones': {
      design: deployed(
        design({ worker: { technology: 'celery', replicas: 2 } }),
        { z: 'zone', h: 'host in z' },
        { 'worker @ h': 2 },
      ),
      profile: { availabilityTarget: 0.999 },
      fixed: 1,
    },
  },
  between: {
    'one of two services': {
      design: deployed(
        design({
          api: { technology: 'fastapi', replicas: 2 },
          worker: { technology: 'celery', replicas: 2 },
        }),
        hosts,
        { 'api @ h1': 1, 'api @ h2': 1, 'worker @ h1': 2 },
      ),
      score: 0.5,
      evidence: [['worker']],
      fixed: 1,
    },
  },
  skips: {
    'nothing is placed': { design: api(2) },
    'a single replica': { design: deployed(api(1), hosts, { 'api @ h1': 1 }) },
    'a cluster sees to it': { design: deployed(api(3), { k: 'cluster' }, { 'api @ k': 3 }) },
    'one zone, of which the audit of zones speaks': {
      design: deployed(api(2), { z: 'zone', h: 'host in z' }, { 'api @ h': 2 }),
      profile: { availabilityTarget: 0.999 },
    },
  },
})
