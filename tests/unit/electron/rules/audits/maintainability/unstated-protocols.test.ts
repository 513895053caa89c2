import unstatedProtocols from '../../../../../../electron/rules/audits/maintainability/unstated-protocols.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', db: 'postgresql', inner: 'flask' }

auditTester(unstatedProtocols, {
  passes: { 'a protocol': { design: design(services, { 'api -> db': { settings: { protocol: 'SQL' } } }) } },
  fails: {
    'no protocol': { design: design(services, { 'api -> db': {} }), evidence: [['api.db']], fixed: 1 },
    'a link for which there is no usual one': {
      design: design({ api: 'fastapi', odd: 'jupyterlab' }, { 'api -> odd': { kind: 'publish' } }),
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(services, { 'api -> db': {}, 'api -> inner': { settings: { protocol: 'gRPC' } } }),
      score: 0.5,
      evidence: [['api.db']],
      fixed: 1,
    },
  },
  skips: {
    'tasks for a worker': { design: design({ api: 'fastapi', tasks: 'celery' }, { 'api -> tasks': {} }) },
    'a library inside the process': {
      design: design({ api: 'fastapi', model: 'scikit-learn' }, { 'api -> model': {} }),
    },
    'links that carry nothing': {
      design: design({ prom: 'prometheus', api: 'fastapi' }, { 'prom -> api': {} }),
    },
  },
})
