import heldConnections from '../../../../../../electron/rules/audits/technical-feasibility/held-connections.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings = {}) => ({
  design: design(
    { web: 'web-client', app: { technology, settings } },
    { 'web -> app': { settings: { protocol: 'WebSocket' } } },
  ),
})

auditTester(heldConnections, {
  passes: {
    'an event loop': app('fastapi'),
    'a framework with a loop of its own': app('tornado'),
    'Django on ASGI': app('django', { interface: 'ASGI' }),
  },
  fails: {
    'Django on synchronous workers': {
      ...app('django', { interface: 'WSGI', workerClass: 'sync' }),
      evidence: [['web.app', 'app']],
      fixed: 1,
    },
    'Flask, which has no event loop': { ...app('flask', { workerClass: 'gthread' }), fixed: null },
  },
  between: { greenlets: { ...app('flask', { workerClass: 'gevent' }), score: 0.3, fixed: null } },
  unknown: { 'nothing is said of the server': app('django') },
  skips: {
    'requests that end': { design: design({ web: 'web-client', app: 'flask' }, { 'web -> app': {} }) },
    'a proxy in between': {
      design: design(
        { web: 'web-client', nginx: 'nginx' },
        { 'web -> nginx': { settings: { protocol: 'WebSocket' } } },
      ),
    },
  },
})
