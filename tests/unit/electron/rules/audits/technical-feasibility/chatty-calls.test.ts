import chattyCalls from '../../../../../../electron/rules/audits/technical-feasibility/chatty-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', db: 'postgresql' }
const asks = (callsPerRequest: number, cachedShare?: number) =>
  design(services, {
    'api -> db': { settings: { callsPerRequest, ...(cachedShare === undefined ? {} : { cachedShare }) } },
  })

auditTester(chattyCalls, {
  passes: {
    'three queries': { design: asks(3) },
    'many that nobody waits for': {
      design: design(services, { 'api -> db': { sync: false, settings: { callsPerRequest: 50 } } }),
    },
    'many that a cache answers': { design: asks(30, 0.9) },
  },
  fails: { 'a query for every row': { design: asks(200), evidence: [['api.db']], fixed: 1 } },
  between: {
    'a dozen': { design: asks(11.5), score: 0.5, fixed: 1 },
    'a few dozen, half of them cached': { design: asks(23, 0.5), score: 0.5 },
  },
  skips: {
    'what is not stated': { design: design(services, { 'api -> db': {} }) },
    'a worker that it waits for, which is another finding': {
      design: design(
        { api: 'fastapi', worker: 'celery' },
        { 'api -> worker': { kind: 'call', sync: true, settings: { callsPerRequest: 50 } } },
      ),
    },
    'messages that nobody waits for': {
      design: design(
        { api: 'fastapi', mq: 'rabbitmq' },
        { 'api -> mq': { settings: { callsPerRequest: 50 } } },
      ),
    },
  },
})
