import unbalancedEntry from '../../../../../../electron/rules/audits/technical-feasibility/unbalanced-entry.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const direct = design(
  { browser: 'web-client', api: { technology: 'fastapi', replicas: 2 } },
  { 'browser -> api': {} },
)
const fronted = design(
  { browser: 'web-client', nginx: 'nginx', api: { technology: 'fastapi', replicas: 2 } },
  { 'browser -> nginx': {}, 'nginx -> api': {} },
)
const zones = { z1: 'zone', z2: 'zone' }
const inBoth = { 'api @ z1': 1, 'api @ z2': 1 }

auditTester(unbalancedEntry, {
  passes: { 'a proxy before two zones': { design: deployed(fronted, zones, inBoth) } },
  fails: {
    'clients call two zones by themselves': {
      design: deployed(direct, zones, inBoth),
      evidence: [['api']],
      fixed: 1,
    },
    'clients call two hosts by themselves': {
      design: deployed(direct, { h1: 'host', h2: 'host' }, { 'api @ h1': 1, 'api @ h2': 1 }),
      fixed: 1,
    },
  },
  between: {
    'one of two entries': {
      design: deployed(
        design(
          {
            browser: 'web-client',
            nginx: 'nginx',
            api: { technology: 'fastapi', replicas: 2 },
            admin: { technology: 'django', replicas: 2 },
          },
          { 'browser -> nginx': {}, 'nginx -> api': {}, 'browser -> admin': {} },
        ),
        zones,
        { ...inBoth, 'admin @ z1': 1, 'admin @ z2': 1 },
      ),
      score: 0.5,
      evidence: [['admin']],
      fixed: 1,
    },
  },
  skips: {
    'nothing is placed': { design: direct },
    'all in one place': { design: deployed(direct, zones, { 'api @ z1': 2 }) },
    'nobody outside calls it': {
      design: deployed(design({ api: { technology: 'fastapi', replicas: 2 } }), zones, inBoth),
    },
  },
})
