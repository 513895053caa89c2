import { expect, it } from 'vitest'
import singleBrokerNode from '../../../../../../electron/rules/audits/technical-feasibility/single-broker-node.audit'
import { createEngine } from '../../../../../../electron/rules/engine'
import type { Service } from '../../../../../../shared/model/service'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { performance: 5 } as const
const sent = (mq: Partial<Service> & { technology: string }) =>
  design({ api: 'fastapi', mq }, { 'api -> mq': {} })

auditTester(singleBrokerNode, {
  passes: {
    'a quorum queue on three nodes': {
      profile,
      design: sent({ technology: 'rabbitmq', replicas: 3, settings: { queueType: 'quorum' } }),
    },
    'three copies on three nodes': {
      profile,
      design: sent({ technology: 'kafka', replicas: 3, settings: { replicationFactor: 3 } }),
    },
    'a managed broker': { profile, design: sent({ technology: 'rabbitmq', settings: { managed: true } }) },
    'a durable queue, where an outage can be borne': {
      profile: { projectScale: 1 },
      design: sent({ technology: 'rabbitmq', settings: { durable: true, queueType: 'classic' } }),
    },
  },
  fails: {
    'messages in memory': {
      design: sent({ technology: 'rabbitmq', settings: { durable: false } }),
      evidence: [['mq']],
      fixed: 1,
    },
  },
  between: {
    'a durable queue on one node': {
      profile,
      design: sent({ technology: 'rabbitmq', settings: { durable: true, queueType: 'classic' } }),
      score: 0.5,
      fixed: 1,
    },
    'two copies': {
      profile,
      design: sent({ technology: 'kafka', replicas: 2, settings: { replicationFactor: 2 } }),
      score: 0.75,
      fixed: 1,
    },
    'three copies on fewer nodes are fewer copies': {
      profile,
      design: sent({ technology: 'kafka', replicas: 1, settings: { replicationFactor: 3 } }),
      score: 0.5,
      fixed: 1,
    },
    'a classic queue stays on one of three nodes': {
      profile,
      design: sent({
        technology: 'rabbitmq',
        replicas: 3,
        settings: { durable: true, queueType: 'classic' },
      }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of durability': { profile, design: sent({ technology: 'rabbitmq' }) } },
  skips: {
    'a broker that nobody uses': { profile, design: design({ mq: 'rabbitmq' }) },
    'a cache': { profile, design: design({ api: 'fastapi', cache: 'redis' }, { 'api -> cache': {} }) },
  },
})

it('says what is missing where nothing is said of durability', () => {
  const engine = createEngine([singleBrokerNode])
  engine.load(sent({ technology: 'rabbitmq' }), profile)
  expect(engine.report().audits[0]?.evidence[0]?.note).toEqual({
    en: 'durability of its queues not stated',
    zh: '未说明队列是否持久化',
  })
})
