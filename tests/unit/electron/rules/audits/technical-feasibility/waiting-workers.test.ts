import waitingWorkers from '../../../../../../electron/rules/audits/technical-feasibility/waiting-workers.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings = {}) => ({
  design: design({ app: { technology, settings }, pay: 'external-api' }, { 'app -> pay': {} }),
})

auditTester(waitingWorkers, {
  passes: {
    'an event loop': app('fastapi'),
    greenlets: app('flask', { workerClass: 'gevent' }),
    'four threads a worker': app('flask', { workerClass: 'gthread', threads: 4 }),
  },
  fails: {
    'synchronous workers': {
      ...app('flask', { workerClass: 'sync' }),
      evidence: [['app', 'app.pay']],
      fixed: 1,
    },
  },
  between: {
    'two threads': { ...app('django', { workerClass: 'gthread', threads: 2 }), score: 1 / 3, fixed: 1 },
  },
  unknown: { 'nothing is said of the workers': app('django'), 'nor of Flask': app('flask') },
  skips: {
    'no partner outside': { design: design({ app: 'flask', db: 'postgresql' }, { 'app -> db': {} }) },
    'a partner on whom nobody waits': {
      design: design({ app: 'flask', mail: 'external-api' }, { 'app -> mail': { sync: false } }),
    },
  },
})
