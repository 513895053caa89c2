import plainInternalLinks from '../../../../../../electron/rules/audits/technical-feasibility/plain-internal-links.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { deploymentEnvironment: 4 } as const
const services = { api: 'fastapi', db: 'postgresql', mq: 'rabbitmq' }

auditTester(plainInternalLinks, {
  passes: {
    'encrypted links': {
      design: design(services, {
        'api -> db': { settings: { encrypted: true } },
        'api -> mq': { settings: { encrypted: true } },
      }),
      profile,
    },
    'a store that speaks TLS': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', settings: { tls: true } } },
        { 'api -> db': {} },
      ),
      profile: { businessComplexity: 4 },
    },
  },
  fails: {
    'clear text': {
      design: design(services, { 'api -> db': { settings: { encrypted: false } } }),
      profile,
      evidence: [['api.db']],
      fixed: 1,
    },
    'plain HTTP between services': {
      design: design(
        { api: 'fastapi', inner: 'fastapi' },
        { 'api -> inner': { settings: { protocol: 'HTTP' } } },
      ),
      profile,
      fixed: 1,
    },
    'a copy that travels in clear text': {
      design: design(
        { db: 'postgresql', copy: 'postgresql' },
        { 'db -> copy': { kind: 'replicate', settings: { encrypted: false } } },
      ),
      profile,
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(services, {
        'api -> db': { settings: { encrypted: true } },
        'api -> mq': { settings: { encrypted: false } },
      }),
      profile,
      score: 0.5,
      evidence: [['api.mq']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: design(services, { 'api -> db': {} }), profile } },
  skips: {
    'one machine and a simple business': {
      design: design(services, { 'api -> db': { settings: { encrypted: false } } }),
      profile: { deploymentEnvironment: 2, businessComplexity: 3 },
    },
    'links that leave the system': {
      design: design(
        { web: 'web-client', api: 'fastapi', pay: 'external-api' },
        {
          'web -> api': { settings: { encrypted: false } },
          'api -> pay': { settings: { encrypted: false } },
        },
      ),
      profile,
    },
    'what is part of the process': {
      design: design({ api: 'fastapi', model: 'scikit-learn' }, { 'api -> model': {} }),
      profile,
    },
    'links that carry nothing': {
      design: design(
        { api: 'fastapi', prom: 'prometheus' },
        { 'prom -> api': { settings: { encrypted: false } } },
      ),
      profile,
    },
  },
})
