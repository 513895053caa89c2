import unbufferedClients from '../../../../../../electron/rules/audits/technical-feasibility/unbuffered-clients.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const oneByOne = {
  technology: 'flask',
  settings: { server: 'gunicorn', workerClass: 'sync' },
} as const

auditTester(unbufferedClients, {
  passes: {
    'NGINX in front': { design: design({ proxy: 'nginx', api: oneByOne }, { 'proxy -> api': {} }) },
  },
  fails: {
    'clients on synchronous workers': {
      design: design({ web: 'web-client', api: oneByOne }, { 'web -> api': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'reachable, with nothing drawn in front': {
      design: design({ api: { technology: 'django', settings: { server: 'uwsgi', exposure: 'company' } } }),
      fixed: 1,
    },
    'a client that gets past the proxy': {
      design: design(
        { web: 'web-client', proxy: 'nginx', api: oneByOne },
        { 'proxy -> api': {}, 'web -> api': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'a balancer that passes slow clients through': {
      design: design({ lb: 'haproxy', api: oneByOne }, { 'lb -> api': {} }),
      score: 0.5,
      fixed: null,
    },
  },
  unknown: {
    'no server stated': { design: design({ web: 'web-client', api: 'flask' }, { 'web -> api': {} }) },
    'Gunicorn without a worker class': {
      design: design(
        { web: 'web-client', api: { technology: 'flask', settings: { server: 'gunicorn' } } },
        { 'web -> api': {} },
      ),
    },
  },
  skips: {
    'workers with threads': {
      design: design(
        {
          web: 'web-client',
          api: { technology: 'flask', settings: { server: 'gunicorn', workerClass: 'gthread' } },
        },
        { 'web -> api': {} },
      ),
    },
    'an event loop': {
      design: design(
        { web: 'web-client', api: { technology: 'django', settings: { server: 'uvicorn' } } },
        { 'web -> api': {} },
      ),
    },
    'a framework that runs on event loops only': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
    },
    'an application that only others of its kind call': {
      design: design({ a: 'fastapi', b: oneByOne }, { 'a -> b': {} }),
    },
  },
})
