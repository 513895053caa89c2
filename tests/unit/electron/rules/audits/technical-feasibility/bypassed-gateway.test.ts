import bypassedGateway from '../../../../../../electron/rules/audits/technical-feasibility/bypassed-gateway.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const behind = (exposure?: 'public' | 'company' | 'private') =>
  design(
    {
      web: 'web-client',
      gate: 'nginx',
      api: { technology: 'fastapi', settings: exposure ? { exposure } : {} },
    },
    { 'web -> gate': {}, 'gate -> api': {} },
  )

auditTester(bypassedGateway, {
  passes: { 'an application on its own network': { design: behind('private') } },
  fails: {
    'an application with an address of its own': {
      design: behind('public'),
      evidence: [['api']],
      fixed: 1,
    },
    'a client that calls past the gateway': {
      design: design(
        { web: 'web-client', gate: 'kong', api: { technology: 'flask', settings: { exposure: 'private' } } },
        { 'web -> gate': {}, 'gate -> api': {}, 'web -> api': {} },
      ),
      evidence: [['api', 'web.api']],
      fixed: null,
    },
  },
  between: {
    'one of two': {
      design: design(
        {
          gate: 'nginx',
          a: { technology: 'fastapi', settings: { exposure: 'public' } },
          b: { technology: 'django', settings: { exposure: 'private' } },
        },
        { 'gate -> a': {}, 'gate -> b': {} },
      ),
      score: 0.5,
      evidence: [['a']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of its reach': { design: behind() } },
  skips: {
    'an application without a gateway': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
    },
    'what a gateway does for others': {
      design: design(
        { gate: 'nginx', api: { technology: 'fastapi', settings: { external: true } } },
        { 'gate -> api': {} },
      ),
    },
  },
})
