import heavyRequests from '../../../../../../electron/rules/audits/technical-feasibility/heavy-requests.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: ServiceSettings) => design({ api: { technology: 'fastapi', settings } })

auditTester(heavyRequests, {
  passes: {
    'no heavy computation': { design: app({ cpuWork: 'none' }) },
    'a process pool': { design: app({ cpuWork: 'pool', handlers: 'async' }) },
  },
  fails: {
    'on the event loop': {
      design: app({ cpuWork: 'request', handlers: 'async' }),
      evidence: [['api']],
      fixed: 1,
    },
  },
  between: {
    'on a worker that serves one request': {
      design: app({ cpuWork: 'request', handlers: 'sync' }),
      score: 0.3,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: app({}) } },
  skips: {
    'a worker, whose business it is': {
      design: design({ tasks: { technology: 'celery', settings: { cpuWork: 'request' } } }),
    },
  },
})
