import lossyEventLog from '../../../../../../electron/rules/audits/technical-feasibility/lossy-event-log.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const log = (settings: ServiceSettings, technology = 'kafka') => ({
  design: design(
    { api: 'fastapi', log: { technology, settings } },
    { 'api -> log': { kind: 'publish', sync: false } },
  ),
})

auditTester(lossyEventLog, {
  passes: {
    'two of three': log({ acks: 'all', minInsyncReplicas: 2, replicationFactor: 3 }),
    'two of what is not stated': log({ acks: 'all', minInsyncReplicas: 2 }),
  },
  fails: { 'nobody acknowledges': { ...log({ acks: 'none' }), evidence: [['log']], fixed: 1 } },
  between: {
    'the leader alone': { ...log({ acks: 'leader', minInsyncReplicas: 2 }), score: 0.5, fixed: 1 },
    'one in-sync replica is enough': {
      ...log({ acks: 'all', minInsyncReplicas: 1, replicationFactor: 3 }),
      score: 0.5,
      fixed: 1,
    },
    'every copy must answer': {
      ...log({ acks: 'all', minInsyncReplicas: 3, replicationFactor: 3 }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: {
    'nothing is said': log({}),
    'how many are in sync is not stated': log({ acks: 'all' }),
  },
  skips: {
    'a queue': log({ acks: 'none' }, 'rabbitmq'),
    'a log to which nobody sends': {
      design: design(
        { api: 'fastapi', log: { technology: 'kafka', settings: { acks: 'none' } } },
        { 'api -> log': { kind: 'consume', sync: false } },
      ),
    },
  },
})
