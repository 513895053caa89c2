import missingEntry from '../../../../../../electron/rules/audits/technical-feasibility/missing-entry.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(missingEntry, {
  passes: {
    'a client calls an application': {
      design: used({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
    },
    'a proxy passes requests on': {
      design: used({ proxy: 'nginx', api: 'flask' }, { 'proxy -> api': {} }),
    },
    'an application that says from where it is reached': {
      design: used({ api: { technology: 'grpc', settings: { exposure: 'company' } } }),
    },
  },
  fails: {
    'an empty design': { design: used({}), evidence: [[]], fixed: 1 },
    'an application that nobody calls': {
      design: used({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'clients of somebody else’s service': {
      design: used({ web: 'web-client', pay: 'external-api' }, { 'web -> pay': {} }),
      fixed: 1,
    },
    'a client that only watches': {
      design: used({ web: 'web-client', api: 'fastapi' }, { 'web -> api': { kind: 'monitors' } }),
      fixed: 1,
    },
  },
  between: { never: 'one entry is enough for a design to answer requests' },
  skips: { never: 'every design is there to answer somebody' },
})
