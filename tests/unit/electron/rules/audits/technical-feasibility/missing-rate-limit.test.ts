import missingRateLimit from '../../../../../../electron/rules/audits/technical-feasibility/missing-rate-limit.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingRateLimit, {
  passes: {
    'the application limits': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { rateLimit: true } } },
        { 'web -> api': {} },
      ),
    },
    'the proxy in front limits': {
      design: design(
        { proxy: { technology: 'nginx', settings: { rateLimit: true } }, api: 'fastapi' },
        { 'proxy -> api': {} },
      ),
    },
  },
  fails: {
    'nobody limits': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'a proxy that could limit and does not': {
      design: design({ proxy: 'nginx', api: 'fastapi' }, { 'proxy -> api': {} }),
      fixed: 1,
    },
    'a proxy that cannot limit': {
      design: design(
        { proxy: { technology: 'caddy', settings: { rateLimit: true } }, api: 'fastapi' },
        { 'proxy -> api': {} },
      ),
      fixed: 1,
    },
    'a client that gets past the limiting proxy': {
      design: design(
        { web: 'web-client', proxy: { technology: 'nginx', settings: { rateLimit: true } }, api: 'fastapi' },
        { 'proxy -> api': {}, 'web -> api': {} },
      ),
      fixed: 1,
    },
    'a limiting proxy that leads nowhere': {
      design: design({
        proxy: { technology: 'nginx', settings: { rateLimit: true } },
        api: { technology: 'fastapi', settings: { exposure: 'public' } },
      }),
      fixed: 1,
    },
  },
  between: {
    'replicas that count apart': {
      design: design(
        {
          web: 'web-client',
          api: {
            technology: 'fastapi',
            replicas: 3,
            settings: { rateLimit: true, rateLimitStore: 'process' },
          },
        },
        { 'web -> api': {} },
      ),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'an entry of the company network': {
      design: design({ api: { technology: 'fastapi', settings: { exposure: 'company' } } }),
    },
    'an inner service': { design: design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {} }) },
  },
})
