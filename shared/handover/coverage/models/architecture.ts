import { type Source, subtopic, type ThinkingModel } from '../model'
import {
  applications,
  below,
  classesAs,
  fewerThan,
  giving,
  having,
  inLane,
  lastingStores,
  linked,
  messages,
  ofKind,
  unless,
  where,
} from '../sources'

const appsApart = where(
  { en: 'shipped apart', zh: '独立发布' },
  (service, reading) => reading.applications.length > 1 && reading.applications.includes(service),
)

/** An outbox that something leaves by, or that one of several applications has: alone and silent, it spans nothing. */
const outbox: Source = (ground) =>
  having(
    'outbox',
    true,
  )(ground).filter(
    ({ element }) =>
      ground.reading.applications.length > 1 ||
      ground.reading.links.some(({ source, kind }) => source === element && kind === 'publish'),
  )

/** An engine that keeps the state of every run, and runs what undoes it; a scheduler of data jobs is none. */
const compensating = where(
  { en: 'keeps the state of long transactions', zh: '保存长事务的状态' },
  ({ technology: id }) => id === 'temporal',
)

export const architecture: ThinkingModel = {
  id: 'architecture',
  name: { en: 'Architecture', zh: '架构思维' },
  topics: [
    {
      id: 'architecture.layers',
      name: { en: 'Layers', zh: '分层设计' },
      subtopics: [
        subtopic('API layer', 'API 层', [inLane('api')], {
          audits: ['missing-entry', 'misplaced-services'],
          mend: { add: 'fastapi' },
        }),
        subtopic('Business layer', '业务层', [inLane('business'), classesAs('service', 'entity')], {
          needless: [below('businessComplexity', 3)],
          mend: {
            draw: {
              en: 'Draw the domain services in the lane “Business”, or their classes',
              zh: '在“业务”泳道画出领域服务，或在类视图中画出领域类',
            },
          },
        }),
        subtopic('Data layer', '数据层', [inLane('data')], {
          audits: ['missing-store'],
          mend: { add: 'postgresql' },
        }),
      ],
    },
    {
      id: 'architecture.microservices',
      name: { en: 'Microservices', zh: '微服务架构' },
      subtopics: [
        subtopic('Division into services', '服务拆分', [appsApart], {
          needless: [below('projectScale', 3)],
          audits: ['scale-shortfall'],
          mend: { draw: { en: 'Divide the application along its domains', zh: '按业务域拆分应用' } },
        }),
        subtopic(
          'Service discovery',
          '服务发现',
          [ofKind('service-discovery', 'orchestrator', 'service-mesh')],
          {
            needless: [fewerThan(2)],
            audits: ['fixed-addresses'],
            mend: { add: 'consul' },
          },
        ),
        subtopic('API gateway', 'API 网关', [ofKind('api-gateway', 'reverse-proxy', 'load-balancer')], {
          audits: ['missing-entry', 'bypassed-gateway', 'scattered-entries'],
          mend: { add: 'nginx' },
        }),
        subtopic(
          'Secrets apart from code',
          '密钥与代码分离',
          [ofKind('secret-store'), having('secretsFrom', 'vault', 'platform')],
          {
            audits: ['exposed-secrets'],
            mend: { set: { secretsFrom: 'platform' }, on: applications },
          },
        ),
      ],
    },
    {
      id: 'architecture.distributed',
      name: { en: 'Distributed system', zh: '分布式系统' },
      subtopics: [
        subtopic('Locks across processes', '分布式锁', [messages('lock')], {
          needless: [fewerThan(2), below('businessComplexity', 4)],
          mend: {
            draw: {
              en: 'Draw the lock in the sequence that needs it, with its expiry',
              zh: '在需要互斥的时序图中画出加锁消息及其过期时间',
            },
          },
        }),
        subtopic(
          'Transactions across services',
          '分布式事务',
          [outbox, messages('compensate'), compensating],
          {
            needless: [fewerThan(2)],
            audits: ['dual-write', 'uncompensated-steps'],
            mend: { set: { outbox: true }, on: applications },
          },
        ),
        subtopic(
          'Agreement between copies',
          '一致性协议',
          [
            having('replication', 'synchronous'),
            having('queueType', 'quorum'),
            ofKind('service-discovery', 'orchestrator'),
          ],
          {
            needless: [below('projectScale', 3)],
            audits: ['lossy-failover', 'even-cluster', 'crowded-quorum'],
            mend: { set: { replication: 'synchronous' }, on: lastingStores },
          },
        ),
        subtopic(
          'Recovery from failures',
          '故障恢复',
          [
            having('failover', 'automatic'),
            linked('circuitBreaker', ({ settings }) => settings.circuitBreaker === true),
          ],
          {
            audits: [
              'missing-standby',
              'single-replica',
              'single-zone',
              'missing-circuit-breaker',
              'missing-timeouts',
            ],
            mend: { set: { failover: 'automatic', standby: true }, on: lastingStores },
          },
        ),
      ],
    },
    {
      id: 'architecture.cloud-native',
      name: { en: 'Cloud-native operation', zh: '云原生部署' },
      subtopics: [
        subtopic('Containers', '容器化', [having('image', true), ofKind('container-runtime')], {
          audits: ['bare-containers', 'unrepeatable-builds'],
          mend: { set: { image: true }, on: applications },
        }),
        subtopic('Orchestration', '编排', [ofKind('orchestrator')], {
          needless: [below('deploymentEnvironment', 3), below('projectScale', 3)],
          audits: ['missing-scalable-platform', 'environment-mismatch'],
          mend: { add: 'kubernetes' },
        }),
        subtopic('Monitoring', '监控', [ofKind('metrics', 'dashboards'), giving('alerting')], {
          audits: ['missing-monitoring', 'missing-alerts', 'unwatched-infrastructure'],
          mend: { add: 'prometheus' },
        }),
        subtopic('Collected logs', '日志聚合', [ofKind('logs')], {
          needless: [fewerThan(2)],
          audits: ['scattered-logs', 'silent-applications'],
          mend: { add: 'loki' },
        }),
        subtopic('Automatic scaling', '自动扩缩容', [ofKind('autoscaler'), having('autoscaleMax')], {
          needless: [
            below('concurrency', 3),
            unless(
              ofKind('orchestrator', 'serverless'),
              'Nothing in the design can start replicas by itself',
              '设计中没有能自行启动副本的平台',
            ),
          ],
          audits: ['fixed-capacity', 'unsupported-autoscaling'],
          mend: { add: 'keda' },
        }),
      ],
    },
  ],
}
