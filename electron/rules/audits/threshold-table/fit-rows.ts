import { thresholds as t } from '../thresholds'
import { fitThresholds } from '../thresholds-fit'
import { own } from './own'

/** Numbers about team and business. */
export const fitRows = {
  skillGap: [
    own(t.skillGap, 'number', { en: 'levels above the skill of the team', zh: '超出团队技能的级数' }),
  ],
  eventLoopSkill: [
    own(t.eventLoopSkill, 'level', { en: 'skill that the event loop asks for', zh: '使用事件循环所需技能' }),
  ],
  distribution: [
    own(t.distribution.from, 'number', { en: 'skill that one application asks for', zh: '一个应用所需技能' }),
    own(t.distribution.perApplication, 'number', { en: 'more for each further one', zh: '每多一个应用再加' }),
    own(t.distribution.perBroker, 'number', { en: 'more for each broker', zh: '每个消息代理再加' }),
  ],
  operations: [
    own(t.operations.base, 'number', {
      en: 'operational load that any team carries',
      zh: '任何团队可承担的运维负荷',
    }),
    own(t.operations.perPerson, 'number', { en: 'more for each person', zh: '每人再加' }),
    own(t.operations.overload, 'times', { en: 'no marks from a load of', zh: '负荷达到以下倍数即零分' }),
  ],
  servicesPerPerson: [
    own(t.servicesPerPerson, 'number', { en: 'own services for each person', zh: '人均自研服务数' }),
  ],
  orchestratorTeam: [
    own(t.orchestratorTeam, 'number', {
      en: 'persons beside a self-run orchestrator',
      zh: '自运维编排平台的团队人数',
    }),
    own(t.orchestratorTeam.managedShare, 'share', {
      en: 'share of them beside a managed one',
      zh: '托管平台所需人数占比',
    }),
  ],
  largeTeam: [
    own(t.largeTeam, 'number', { en: 'persons of a large team, more than', zh: '大团队的人数超过' }),
  ],
  conventionBeside: [
    own(t.conventionBeside, 'share', {
      en: 'credit for a convention from an added part',
      zh: '由附加组件提供的约定计',
    }),
  ],
  sprawl: [
    own(t.sprawl.fromSkill, 'level', {
      en: 'skill from which a technology counts',
      zh: '计入的技术所需技能',
    }),
    own(t.sprawl.perLevel, 'number', {
      en: 'technologies mastered per level of skill',
      zh: '每级技能可掌握的技术数',
    }),
    own(t.sprawl.span, 'number', { en: 'further ones that lose all marks', zh: '再多以下数量即零分' }),
  ],
  onCall: [
    own(t.onCall.fromAvailability, 'share', {
      en: 'availability that needs nights covered',
      zh: '需要夜间值守的可用性',
    }),
    own(t.onCall.people, 'number', { en: 'persons of a rota', zh: '轮值所需人数' }),
  ],
  knownUsers: [
    own(t.knownUsers, 'number', { en: 'known users of what is widely used', zh: '视为广泛使用的已知用户数' }),
  ],
  concurrency: [
    own(t.concurrency.fromLevel, 'level', {
      en: 'concurrency from which it is checked',
      zh: '开始检查的并发级别',
    }),
    own(t.concurrency.atOnce, 'number', {
      en: 'requests in flight at levels 1 to 5',
      zh: '1 至 5 级对应的在途请求数',
    }),
  ],
  requestsPerProcess: [
    own(t.requestsPerProcess.eventLoop, 'number', {
      en: 'requests in flight on one event loop',
      zh: '单个事件循环的在途请求数',
    }),
    own(t.requestsPerProcess.greenlets, 'number', {
      en: 'requests in flight on greenlets',
      zh: 'greenlet 进程的在途请求数',
    }),
  ],
  idleTools: [
    own(t.idleTools, 'number', {
      en: 'needless kinds of data tool that lose all marks',
      zh: '多余数据工具种类达到以下数量即零分',
    }),
  ],
  batteries: [
    own(t.batteries.addedShare, 'share', {
      en: 'credit for a facility added beside the framework',
      zh: '框架之外补充的功能计',
    }),
  ],
  servicesByLevel: [
    own(t.servicesByLevel, 'number', {
      en: 'own services called for at levels 1 to 5, at most',
      zh: '1 至 5 级最多需要的自研服务数',
    }),
  ],
  environment: [
    own(t.environment.withOrchestrator, 'share', {
      en: 'fit of an orchestrator in environments 1 to 5',
      zh: '编排平台对 1 至 5 级环境的适配度',
    }),
    own(t.environment.withContainers, 'share', { en: 'of containers alone', zh: '仅用容器' }),
    own(t.environment.bare, 'share', { en: 'of neither', zh: '两者皆无' }),
  ],
  performanceMeans: [
    own(t.performanceMeans, 'number', {
      en: 'means of speed asked for at levels 1 to 5',
      zh: '1 至 5 级要求的提速手段数',
    }),
  ],
  setup: [
    own(t.setup.base, 'number', { en: 'parts that are set up quickly', zh: '可快速搭建的部件数' }),
    own(t.setup.perLevel, 'number', { en: 'more for each level', zh: '每升一级再加' }),
  ],
  memoryGb: [own(t.memoryGb, 'GB', { en: 'memory at rest at scales 1 to 5', zh: '1 至 5 级规模的静态内存' })],
  documentConsistency: [
    own(t.documentConsistency, 'share', {
      en: 'credit for a document store alone at complexities 4 and 5',
      zh: '复杂度 4、5 级时单用文档库计',
    }),
  ],
  servicesForScale: [
    own(t.servicesForScale, 'number', {
      en: 'services that ship apart at scales 4 and 5',
      zh: '规模 4、5 级时独立发布的服务数',
    }),
  ],
  trainingFromProcessing: [
    own(fitThresholds.trainingFromProcessing, 'level', {
      en: 'data processing that needs scheduled training',
      zh: '需要定期训练的数据处理级别',
    }),
  ],
  budget: [
    own(fitThresholds.budget, 'times', { en: 'stated costs over the budget', zh: '已知费用与预算之比' }),
  ],
  integrations: [
    own(fitThresholds.integrations, 'number', {
      en: 'applications that call one external system',
      zh: '调用同一外部系统的应用数',
    }),
  ],
} as const
