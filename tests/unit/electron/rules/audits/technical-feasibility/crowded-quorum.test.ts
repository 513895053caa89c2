import crowdedQuorum from '../../../../../../electron/rules/audits/technical-feasibility/crowded-quorum.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const store = (replicas: number) => design({ mongo: { technology: 'mongodb', replicas } })
const queue = (queueType: 'quorum' | 'classic') =>
  design({ mq: { technology: 'rabbitmq', replicas: 3, settings: { queueType } } })
const zones = { z1: 'zone', z2: 'zone', z3: 'zone' }

auditTester(crowdedQuorum, {
  passes: {
    'three members in three zones': {
      design: deployed(store(3), zones, { 'mongo @ z1': 1, 'mongo @ z2': 1, 'mongo @ z3': 1 }),
    },
    'five over three, two at most in each': {
      design: deployed(store(5), zones, { 'mongo @ z1': 2, 'mongo @ z2': 2, 'mongo @ z3': 1 }),
    },
  },
  fails: {
    'three members in two zones': {
      design: deployed(store(3), zones, { 'mongo @ z1': 2, 'mongo @ z2': 1 }),
      evidence: [['mongo']],
      fixed: 1,
    },
    'a quorum queue over two hosts, and a third has to be added': {
      design: deployed(queue('quorum'), { h1: 'host', h2: 'host' }, { 'mq @ h1': 2, 'mq @ h2': 1 }),
      fixed: 1,
    },
    'most of five in one of three zones': {
      design: deployed(store(5), zones, { 'mongo @ z1': 3, 'mongo @ z2': 1, 'mongo @ z3': 1 }),
      fixed: 1,
    },
  },
  between: {
    'one of two clusters': {
      design: deployed(
        design({
          mongo: { technology: 'mongodb', replicas: 3 },
          mq: { technology: 'rabbitmq', replicas: 3, settings: { queueType: 'quorum' } },
        }),
        zones,
        { 'mongo @ z1': 2, 'mongo @ z2': 1, 'mq @ z1': 1, 'mq @ z2': 1, 'mq @ z3': 1 },
      ),
      score: 0.5,
      evidence: [['mongo']],
      fixed: 1,
    },
  },
  skips: {
    'nothing is placed': { design: store(3) },
    'too few members to vote': { design: deployed(store(2), zones, { 'mongo @ z1': 1, 'mongo @ z2': 1 }) },
    'all in one zone, which is looked at as such': { design: deployed(store(3), zones, { 'mongo @ z1': 3 }) },
    'a queue that does not vote': {
      design: deployed(queue('classic'), zones, { 'mq @ z1': 2, 'mq @ z2': 1 }),
    },
  },
})
