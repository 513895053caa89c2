import evenCluster from '../../../../../../electron/rules/audits/technical-feasibility/even-cluster.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const members = (technology: string, replicas: number, settings: ServiceSettings = {}) => ({
  design: design({ api: 'fastapi', members: { technology, replicas, settings } }, { 'api -> members': {} }),
})

auditTester(evenCluster, {
  passes: {
    three: members('etcd', 3),
    five: members('consul', 5),
    'a cluster that a provider runs': members('etcd', 2, { managed: true }),
    'three nodes with quorum queues': members('rabbitmq', 3, { queueType: 'quorum' }),
  },
  fails: {
    one: { ...members('etcd', 1), evidence: [['members']], fixed: 1 },
    'two, which stop when one does': { ...members('etcd', 2), fixed: 1 },
  },
  between: {
    'four, of which one may fail': { ...members('consul', 4), score: 0.5, fixed: 1 },
    'four nodes with quorum queues': {
      ...members('rabbitmq', 4, { queueType: 'quorum' }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'queues that do not vote': members('rabbitmq', 2, { queueType: 'classic' }),
    'a broker that keeps too few copies, which is another finding': members('rabbitmq', 2, {
      queueType: 'quorum',
    }),
    'no cluster': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
  },
})
