import lossyFailover from '../../../../../../electron/rules/audits/technical-feasibility/lossy-failover.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 4 } as const
const store = (settings: ServiceSettings, technology = 'postgresql') => ({
  design: design({ api: 'fastapi', db: { technology, settings } }, { 'api -> db': {} }),
  profile,
})

auditTester(lossyFailover, {
  passes: { 'a synchronous standby': store({ standby: true, replication: 'synchronous' }) },
  fails: {
    'a standby that gets no data': {
      ...store({ standby: true, replication: 'none' }),
      evidence: [['db']],
      fixed: 1,
    },
  },
  between: {
    'a standby some seconds behind': {
      ...store({ standby: true, replication: 'asynchronous' }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of the replication': store({ standby: true }) },
  skips: {
    'no standby, which is another finding': store({ standby: false }),
    'a simple business': {
      ...store({ standby: true, replication: 'asynchronous' }),
      profile: { businessComplexity: 3 },
    },
    'a cache': store({ standby: true, replication: 'asynchronous' }, 'redis'),
    'a read replica': store({ standby: true, replication: 'asynchronous', replicaOf: 'main' }),
  },
})
