import missingAuthentication from '../../../../../../electron/rules/audits/technical-feasibility/missing-authentication.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingAuthentication, {
  passes: {
    tokens: {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { auth: 'jwt' } } },
        { 'web -> api': {} },
      ),
    },
    'an identity provider that is wired in': {
      design: design(
        { web: 'web-client', api: 'fastapi', id: 'keycloak' },
        { 'web -> api': {}, 'api -> id': {} },
      ),
    },
    'a gateway that asks': {
      design: design(
        { gate: { technology: 'kong', settings: { auth: 'oidc' } }, api: 'fastapi' },
        { 'gate -> api': {} },
      ),
    },
  },
  fails: {
    'an open entry': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'an open entry of the company network': {
      design: design({ api: { technology: 'flask', settings: { exposure: 'company', auth: 'none' } } }),
      fixed: 1,
    },
    'an identity provider that nothing leads to': {
      design: design({ proxy: 'nginx', api: 'fastapi', id: 'keycloak' }, { 'proxy -> api': {} }),
      fixed: 1,
    },
    'a gateway that could ask and does not': {
      design: design({ gate: 'kong', api: 'fastapi' }, { 'gate -> api': {} }),
      fixed: 1,
    },
    'a client that gets past the gateway': {
      design: design(
        { web: 'web-client', gate: { technology: 'kong', settings: { auth: 'oidc' } }, api: 'fastapi' },
        { 'gate -> api': {}, 'web -> api': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two entries': {
      design: design(
        { web: 'web-client', a: { technology: 'fastapi', settings: { auth: 'session' } }, b: 'fastapi' },
        { 'web -> a': {}, 'web -> b': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
    'an API key': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { auth: 'api-key' } } },
        { 'web -> api': {} },
      ),
      score: 0.7,
      fixed: 1,
    },
  },
  skips: {
    'an inner service': { design: design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {} }) },
    'behind a private proxy': {
      design: design(
        { proxy: { technology: 'nginx', settings: { exposure: 'private' } }, api: 'fastapi' },
        { 'proxy -> api': {} },
      ),
    },
  },
})
